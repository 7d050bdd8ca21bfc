import type { Day } from '../../policy/date.ts';
import { type AnswerTime, lastDayOf, type Period, type RightKind } from '../../policy/rights.ts';
import { dateInWords } from './dates-in-words.ts';

/** What each right is called, on the page and in the subject of a letter. */
export const RIGHT_NAMES: Readonly<Record<RightKind, { name: string; subject: string }>> = {
  access: { name: 'See your data', subject: 'Request for access to my personal data' },
  correction: { name: 'Have data corrected', subject: 'Request to correct my personal data' },
  deletion: { name: 'Have data deleted', subject: 'Request to delete my personal data' },
  marketing: { name: 'Stop marketing', subject: 'No marketing with my personal data' },
  withdrawal: { name: 'Withdraw consent', subject: 'Withdrawal of my consent' },
  objection: {
    name: 'Object to a use of your data',
    subject: 'Objection to the use of my personal data',
  },
  'opt-out': { name: 'Opt out', subject: 'Opting out of a use of my personal data' },
  restriction: {
    name: 'Have the use of data restricted',
    subject: 'Request to restrict the use of my personal data',
  },
  portability: {
    name: 'Take your data with you',
    subject: 'Request to receive my personal data in a file',
  },
  refusal: { name: 'Give no data', subject: 'Personal data that I do not wish to give' },
  complaint: { name: 'Complain', subject: 'Complaint about the handling of my personal data' },
};

/** What a letter demands; what the writer has to fill in stands in square brackets. */
export const DEMANDS: Readonly<Record<RightKind, string>> = {
  access:
    'I ask you to tell me whether you hold personal data about me, and to give me access to them.',
  correction:
    'I ask you to correct the personal data that you hold about me: [what is wrong, and what is right].',
  deletion: 'I ask you to delete the personal data that you hold about me: [all, or which].',
  marketing:
    'I do not wish my personal data to be used for marketing any more. I withdraw whatever consent I gave to it, and object to it. Please send me no more marketing messages.',
  withdrawal:
    'I withdraw the consent that I gave to the use of my personal data for: [which purposes].',
  objection: 'I object to the use of my personal data for: [which purposes].',
  'opt-out': 'I opt out of: [the use or disclosure that you do not want].',
  restriction: 'I ask you to restrict the use of my personal data: [which data, and why].',
  portability:
    'I ask you to give me, in a common format that machines can read, the personal data that I gave you.',
  refusal:
    'I do not wish to give you: [which data]. Please tell me what that means for the service.',
  complaint:
    'I complain about how you handle my personal data: [what happened]. Please look into it and tell me the result.',
};

const NUMERALS = 'one two three four five six seven eight nine ten'.split(' ');

/** “one month”, “45 days”. */
export function lengthInWords({ count, unit }: Period): string {
  return `${NUMERALS[count - 1] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * When a time that begins with the receipt of a request ends, if it is received on a day: “If it is received
 * today, 30 November 2026, that time ends on 30 December 2026; where it is extended, on 14 January 2027.”
 * Null where it is counted in working days.
 */
export function dueInWords(answer: Spans, today: Day): string | null {
  const end = lastDayOf(answer.within, today);
  if (!end) return null;
  const last = answer.extended && lastDayOf(answer.extended.within, today);
  const extended = last ? `; where it is extended, on ${dateInWords(last)}` : '';
  return `If it is received today, ${dateInWords(today)}, that time ends on ${dateInWords(end)}${extended}.`;
}

/** The same in the letter, of the first time alone. */
export function dueInLetter({ within }: Pick<Spans, 'within'>, today: Day): string | null {
  const end = lastDayOf(within, today);
  return end && `Counted from today, ${dateInWords(today)}, it ends on ${dateInWords(end)}.`;
}

/** The times of an answer, without where they are stated. */
export interface Spans {
  readonly within: Period;
  readonly extended: Pick<NonNullable<AnswerTime['extended']>, 'within'> | null;
}
