import { z } from 'zod';
import { type Day, type PolicyDate, parseDate, parseDay } from '../../policy/date.ts';
import type { RuleName } from '../../policy/rules.ts';
import { withoutCurlyQuotes } from '../text/curly-quotes.ts';
import { dateMeant, lastDayOfMonth } from '../text/date-meant.ts';

/** An issue whose sentences are complete: read by `schema-problems.ts`. */
export function fault(rule: RuleName, what: string, mend: string) {
  return { params: { rule, what, mend }, error: what };
}

/** A line of words. */
export const words = z.string().trim().min(1);

/** A date as precise as it is known. */
export const policyDate = words
  .transform((text, context): PolicyDate => {
    const date = parseDate(text);
    if (date) return date;
    context.addIssue({ code: 'custom', ...dateFault(text) });
    return z.NEVER;
  })
  // For editors alone, as are all patterns here: they know no calendar.
  .meta({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` });

/** A full day. */
export const day = words
  .transform((text, context): Day => {
    const parsed = parseDay(text);
    if (parsed) return parsed;
    context.addIssue({
      code: 'custom',
      ...(parseDate(text)
        ? fault(
            'bad-date',
            `\`${text}\` is not a full day.`,
            `Write the day too, as in "2021-11-17".`,
          )
        : dateFault(text)),
    });
    return z.NEVER;
  })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** @param meant what to write between straight marks; null if it needs none */
function curlyFault(rule: RuleName, text: string, meant: string | null) {
  return fault(
    rule,
    `\`${text}\` stands between curly quotation marks, which a word processor makes.`,
    meant === null
      ? `Write ${withoutCurlyQuotes(text)}, without them.`
      : `Write "${meant}" with straight ones.`,
  );
}

function dateFault(text: string) {
  const last = lastDayOfMonth(text);
  if (last)
    return fault(
      'bad-date',
      `There is no day \`${text}\` in the calendar.`,
      `The last day of that month is "${last}".`,
    );
  const bare = withoutCurlyQuotes(text);
  const date = parseDate(bare) ?? dateMeant(bare);
  if (bare !== text && (date || bare === 'unknown'))
    return curlyFault('bad-date', text, date ?? null);
  const meant = dateMeant(text);
  return fault(
    'bad-date',
    `\`${text}\` is not a date that this site can read.`,
    meant
      ? `Write "${meant}": the year, then the month and the day in two digits each.`
      : 'Write the year first, then month and day in two digits each, as in "2021-11-17" or "2016-10".',
  );
}

/**
 * For so many months after it was last seen, a text that somebody else publishes is taken to be in force;
 * `always` where the organisation publishes its texts here itself.
 */
export const trustedMonths = z
  .unknown()
  .transform((value, context): number | 'always' => {
    if (value === 'always') return value;
    const isWritten =
      typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
    const months = isWritten ? Number(value) : Number.NaN;
    if (Number.isInteger(months) && months >= 1 && months <= 1200) return months;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${String(value)}\` is no whole number of months from 1 to 1200.`,
        'Write it as in `trustedMonths: 12`, or `trustedMonths: always` where the organisation publishes its texts here itself.',
      ),
    });
    return z.NEVER;
  })
  .meta({
    type: ['integer', 'string'],
    description:
      'for how many months after it was last seen a text that somebody else publishes is taken to be in force; `always` where the organisation publishes its texts here itself',
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

/** Whether a text can be the id of a clause. */
export function isClauseId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text);
}

/** An address on the web. */
export const webAddress = z.string().superRefine((text, context) => {
  const isWebAddress = (each: string) => /^https?:\/\/[^\s\\]+$/.test(each) && URL.canParse(each);
  if (isWebAddress(text) && /^[^/]*\/\/[^/?#]*@/.test(text)) {
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${text}\` holds a name or a password before the @.`,
        'Write the address without it.',
      ),
    });
    return;
  }
  if (isWebAddress(text)) return;
  const bare = withoutCurlyQuotes(text);
  context.addIssue({
    code: 'custom',
    ...(bare !== text && isWebAddress(bare)
      ? curlyFault('wrong-value', text, bare)
      : fault(
          'wrong-value',
          `\`${text}\` is not a full web address.`,
          'Write it with https:// in front, as in "https://www.example.com/privacy".',
        )),
  });
});

/**
 * The address of a site: what stands under it is made by adding to its path, and hosts read it in files with
 * marks of their own.
 */
export const siteAddress = webAddress.superRefine((text, context) => {
  if (
    !/^https?:\/\//.test(text) ||
    !/[*?#%;$'"`{}<>|^]|:\/\/.*\/\/|:\/\/[^/]*\/.*:|\/\.{1,2}(?:\/|$)/.test(text)
  )
    return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` cannot be the address of a site.`,
      'Write the host and, if the site stands below another one, its path, without *, ?, #, %, ;, $, quotes, brackets and a second // or :, as in "https://www.example.com/legal/".',
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

/** A number of days, at most a year. */
export const days = (key: string) =>
  z.number().superRefine((count, context) => {
    if (Number.isInteger(count) && count >= 0 && count <= 366) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${count}\` is no number of days from 0 to 366.`,
        `Write it as in \`${key}: 30\`.`,
      ),
    });
  });

/** BCP 47, as far as a slip shows. */
export const language = z
  .string()
  .superRefine((text, context) => {
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${text}\` is not a language code.`,
        'Write two small letters: `en` for English, `it` for Italian.',
      ),
    });
  })
  .meta({ description: 'the code of the language, `en` for English' });

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
