import { z } from 'zod';
import { FRAMEWORK_ELEMENTS, type FrameworkElement } from '../../policy/framework-elements.ts';
import { clauseId, words } from './values.ts';

const covered = z.strictObject({
  clauses: z
    .array(clauseId)
    .min(1)
    .meta({ description: 'a list of clause ids, or `opening` for what stands before the first' }),
  note: words
    .meta({ description: 'what is to be remarked on it, in a sentence for the reader' })
    .optional(),
});

type Shape = Record<FrameworkElement, z.ZodOptional<typeof covered>>;

/** Where a policy says what the Data Privacy Framework requires, element by element. */
export const coverage = z
  .strictObject(
    Object.fromEntries(
      Object.entries(FRAMEWORK_ELEMENTS).map(([name, sentence]) => [
        name,
        covered.optional().meta({ description: `where the text says ${sentence}` }),
      ]),
    ) as Shape,
  )
  .meta({
    description: 'where the text says what the Data Privacy Framework requires, by element',
  });
