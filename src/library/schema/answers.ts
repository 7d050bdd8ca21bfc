import { z } from 'zod';
import { QUESTION_NAMES } from '../../policy/rules.ts';
import { words } from './values.ts';

/** Why something that a rule asks about is right as it stands. */
export const answer = z.strictObject({
  rule: z.enum(QUESTION_NAMES).meta({ description: 'the rule that asks, as in doubled-words' }),
  about: words.meta({ description: 'the words that the question quotes, in quotes' }),
  reason: words.meta({ description: 'why it is right as it stands, in a sentence' }),
});
