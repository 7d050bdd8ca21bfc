import { firstDayOf, type PolicyDate, precisionOf } from '../../policy/date.ts';
import type { Version } from '../../policy/library.ts';
import { parseVersionName, versionNameIn } from '../../policy/version-name.ts';
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

/** Formatting costs more than all else on some pages, and there are few dates. */
const inWords = new Map<PolicyDate, string>();

/** A date in words, as precise as it is: “17 November 2021”, “October 2016”, “2016”. */
export function dateInWords(date: PolicyDate): string {
  const known = inWords.get(date);
  if (known !== undefined) return known;
  const format = FORMATS[precisionOf(date)];
  const words = format?.format(new Date(`${firstDayOf(date)}T00:00:00Z`)) ?? date;
  inWords.set(date, words);
  return words;
}

/** A date for a sentence, marked up for machines. */
export function time(date: PolicyDate): PhrasePart {
  return { text: dateInWords(date), time: date };
}

/** “on 17 November 2021”, “in October 2016”. */
export function onDate(date: PolicyDate): PhrasePart[] {
  return [precisionOf(date) === 'day' ? 'on ' : 'in ', time(date)];
}

type Named = Pick<Version, 'name' | 'effective'>;

/** How a version is called where its name stands alone: “October 2016”, “Undated version”. */
export function versionInWords(version: Named): string {
  const name = version.effective ? dateInWords(version.effective) : 'Undated version';
  return `${name}${placeAmongSame(version)}`;
}

/** How a version is called after “from”, “to” or “since”: “October 2016”, “the undated version”. */
export function versionNoun(version: Named): string {
  return version.effective ? versionInWords(version) : `the ${versionPhrase(version)}`;
}

/**
 * How a version is called in a sentence, its article left out: “version of October 2016”, “undated
 * version”.
 */
export function versionPhrase(version: Named): string {
  const name = version.effective
    ? `version of ${dateInWords(version.effective)}`
    : 'undated version';
  return `${name}${placeAmongSame(version)}`;
}

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** What tells versions of one date apart: “ (second of that day)”. Nothing for the first. */
function placeAmongSame({ name, effective }: Named): string {
  const count = parseVersionName(versionNameIn(name))?.count ?? 1;
  if (count === 1) return '';
  const ordinal = ORDINALS[count - 2] ?? `no. ${count}`;
  return ` (${ordinal}${effective ? ` of that ${precisionOf(effective)}` : ''})`;
}
