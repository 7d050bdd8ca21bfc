import { type PolicyDate, parseDate } from '../../policy/date.ts';
import { MONTHS } from './months.ts';

/** The first three letters of the English months. */
const SHORT_MONTHS = (MONTHS['en'] ?? '')
  .toLowerCase()
  .split('|')
  .slice(0, 12)
  .map((name) => name.slice(0, 3));

/**
 * Returns the date that someone meant who wrote it in another form: `Oct 2016`, `17 November 2021`,
 * `17.11.2021`, `2021/11/17`. Returns null if it could be one of two (`01/02/2021`), or is none.
 */
export function dateMeant(text: string): PolicyDate | null {
  const [, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:T.*)?$/.exec(text) ?? [];
  if (year) return compose(year, month, day);
  const [, first, mark, second, last] =
    /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (first && second) {
    if (mark === '.' || Number(first) > 12) return compose(last, second, first);
    return Number(second) > 12 ? compose(last, first, second) : null;
  }
  const words =
    /^(?:(\d{1,2})\w{0,2}\.? )?([a-z]{3,9})\.?,? (?:(\d{1,2})\w{0,2},? )?(\d{4})$/i.exec(text);
  const index = SHORT_MONTHS.indexOf(words?.[2]?.slice(0, 3).toLowerCase() ?? '');
  return words && index >= 0 ? compose(words[4], `${index + 1}`, words[1] ?? words[3]) : null;
}

/** The last day of the month of a day that is past its end (`2021-02-30`), or null for any other text. */
export function lastDayOfMonth(text: string): PolicyDate | null {
  const month = /^(\d{4}-\d{2})-(?:29|30|31)$/.exec(text)?.[1];
  const days = [30, 29, 28].map((day) => parseDate(`${month}-${day}`));
  return month && !parseDate(text) ? (days.find((date) => date !== null) ?? null) : null;
}

function compose(year = '', month = '', day?: string): PolicyDate | null {
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  return parseDate(parts.map((part) => part.padStart(2, '0')).join('-'));
}
