import type { Words } from '../../messages/words.ts';
import type { Day } from '../../policy/date.ts';
import { type AnswerTime, lastDayOf, type Period } from '../../policy/rights.ts';

/** “one month”, “45 days”. */
export function lengthInWords(words: Words, { count, unit }: Period): string {
  return words.text(`rights-due.${unit === 'working day' ? 'working-day' : unit}`, { count });
}

/**
 * When a time that begins with the receipt of a request ends, if it is received on a day: “If it is received
 * today, 30 November 2026, that time ends on 30 December 2026; where it is extended, on 14 January 2027.”
 * Null where it is counted in working days.
 */
export function dueInWords(words: Words, answer: Spans, today: Day): string | null {
  const end = lastDayOf(answer.within, today);
  if (!end) return null;
  const last = answer.extended && lastDayOf(answer.extended.within, today);
  return last
    ? words.text('rights-due.ends-extended', { today, end, last })
    : words.text('rights-due.ends', { today, end });
}

/** The same in the letter, of the first time alone. */
export function dueInLetter(
  words: Words,
  { within }: Pick<Spans, 'within'>,
  today: Day,
): string | null {
  const end = lastDayOf(within, today);
  return end && words.text('rights-due.letter', { today, end });
}

/** The times of an answer, without where they are stated. */
export interface Spans {
  readonly within: Period;
  readonly extended: Pick<NonNullable<AnswerTime['extended']>, 'within'> | null;
}
