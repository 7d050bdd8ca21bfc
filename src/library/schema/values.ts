import { z } from 'zod';
import { type Day, type PolicyDate, parseDate, parseDay } from '../../policy/date.ts';

/** An issue whose sentences are complete: read by `schema-problems.ts`. */
export function fault(rule: string, what: string, mend: string) {
  return { params: { rule, what, mend }, error: what };
}

/** A line of words. */
export const words = z.string().trim().min(1);

const dateFault = (form: string, example: string) => (issue: { input?: unknown }) =>
  fault(
    'bad-date',
    `\`${String(issue.input)}\` is not ${form} of the calendar.`,
    `Write the year first, then month and day with two digits each, as in "${example}".`,
  );

/** A date as precise as it is known. */
export const policyDate = z.string().transform((text, context): PolicyDate => {
  const date = parseDate(text);
  if (date) return date;
  context.addIssue({
    code: 'custom',
    ...dateFault('a date', '2021-11-17" or "2016-10')({ input: text }),
  });
  return z.NEVER;
});

/** A full day. */
export const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', ...dateFault('a day', '2021-11-17')({ input: text }) });
  return z.NEVER;
});

/** A clause id. */
export const clauseId = z.string().superRefine((text, context) => {
  if (isClauseId(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'bad-id',
      `\`${text}\` cannot be a clause id.`,
      'A clause id has small letters a to z, digits and hyphens, and begins with a letter: `transfer-of-data`.',
    ),
  });
});

export function isClauseId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text);
}

/** An address on the web. */
export const webAddress = z.string().superRefine((text, context) => {
  if (/^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not a full web address.`,
      'Write it with https:// in front, as in "https://www.example.com/privacy".',
    ),
  });
});

/** An e-mail address, judged only as far as a slip shows. */
export const email = z.string().superRefine((text, context) => {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not an e-mail address.`,
      'Write it as in privacy@example.com.',
    ),
  });
});

/** BCP 47, as far as a slip shows. */
export const language = z.string().superRefine((text, context) => {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not a language code.`,
      'Write two small letters: `en` for English, `it` for Italian.',
    ),
  });
});

export const withdrawal = z.strictObject({
  date: day.meta({ description: 'the day from which the text no longer applies' }),
  reason: words.meta({ description: 'why, in a sentence for the reader' }),
});

export const source = z.strictObject({
  title: words.meta({ description: 'where the text was found, in a few words' }),
  url: webAddress.optional(),
  captured: z
    .union([z.literal('unknown'), policyDate])
    .meta({ description: 'the day of the capture, or `unknown`' }),
});
