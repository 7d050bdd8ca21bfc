/**
 * A date as precise as a document says it: `2016`, `2016-10` or `2016-10-17` (ISO 8601, Gregorian).
 * As strings they sort in time.
 */
export type PolicyDate = string & { readonly __brand: 'PolicyDate' };

/** A full day, `YYYY-MM-DD`. */
export type Day = PolicyDate & { readonly __day: true };

/** In milliseconds. */
const DAY = 86_400_000;

export type Precision = 'year' | 'month' | 'day';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a date; returns null when it is not in the calendar (`2021-02-30`, `Oct 2016`). */
export function parseDate(text: string): PolicyDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return text as PolicyDate;
}

/** The full day written in `text`, or null. */
export function parseDay(text: string): Day | null {
  return text.length === 10 ? (parseDate(text) as Day | null) : null;
}

export function precisionOf(date: PolicyDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The day from which a text with this date applies: a month or a year applies from its first day. */
export function firstDayOf(date: PolicyDate): Day {
  const missing = { year: '-01-01', month: '-01', day: '' }[precisionOf(date)];
  return `${date}${missing}` as Day;
}

/**
 * The calendar day of an instant.
 * @param timeZone as the IANA calls it, such as `Europe/Berlin`
 */
export function dayOf(instant: Date, timeZone = 'UTC'): Day {
  if (timeZone === 'UTC') return instant.toISOString().slice(0, 10) as Day;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  const parts = format.formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as Day;
}

/** Whether days can be told in a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/i.test(name);
  } catch {
    return false;
  }
}

/** The same day so many months later, or the last one of a month that is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const wanted = Math.min(date, daysIn(year, month + months));
  return dayOf(new Date(Date.UTC(year, month + months - 1, wanted)));
}

/** The day so many days later; earlier where the number is negative. */
export function daysAfter(day: Day, count: number): Day {
  return dayOf(new Date(Date.parse(day) + count * DAY));
}

/** How many days lie between two; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of the quarter of a year in which a day lies. */
export function quarterOf(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01` as Day;
}
