import { firstDayOf, type PolicyDate, precisionOf } from '../policy/date.ts';
import type { Version } from '../policy/library.ts';
import type { PhrasePart } from './phrase.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const FORMATS = Object.fromEntries(
  Object.entries(OPTIONS).map(([precision, options]) => [
    precision,
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  ]),
);

/** A date in words, as precise as it is: “17 November 2021”, “October 2016”, “2016”. */
export function dateInWords(date: PolicyDate): string {
  const format = FORMATS[precisionOf(date)];
  return format?.format(new Date(`${firstDayOf(date)}T00:00:00Z`)) ?? date;
}

/** A date for a sentence, marked up for machines. */
export function time(date: PolicyDate): PhrasePart {
  return { text: dateInWords(date), time: date };
}

/** “on 17 November 2021”, “in October 2016”. */
export function onDate(date: PolicyDate): PhrasePart[] {
  return [precisionOf(date) === 'day' ? 'on ' : 'in ', time(date)];
}

/** How a version is called in a sentence: “October 2016”, “17 November 2021 (second of that date)”, “undated”. */
export function versionInWords(version: Pick<Version, 'name' | 'effective'>): string {
  const count = Number(/\.(\d+)$/.exec(version.name)?.[1] ?? 1);
  const base = version.effective ? dateInWords(version.effective) : 'undated';
  return count > 1 ? `${base} (no. ${count} of that date)` : base;
}
