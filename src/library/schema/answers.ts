import { z } from 'zod';
import { words } from './values.ts';

/** The rules that ask questions: what they find can be a slip, or be meant so. */
export const QUESTION_NAMES = [
  'cross-reference',
  'date-style',
  'defined-terms',
  'differing-facts',
  'doubled-words',
  'framework-coverage',
  'placeholder',
  'printed-date',
  'significance-fits',
] as const;

export type QuestionName = (typeof QUESTION_NAMES)[number];

/** Whether a rule asks questions, by its name. */
export function isQuestionName(name: string): name is QuestionName {
  return QUESTION_NAMES.some((each) => each === name);
}

/** Why something that a rule asks about is right as it stands. */
export const answer = z.strictObject({
  rule: z.enum(QUESTION_NAMES).meta({ description: 'the rule that asks, as in doubled-words' }),
  about: words.meta({ description: 'the words that the question quotes, in quotes' }),
  reason: words.meta({ description: 'why it is right as it stands, in a sentence' }),
});

export type Answer = z.infer<typeof answer>;
