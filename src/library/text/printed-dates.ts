import { type PolicyDate, parseDate } from '../../policy/date.ts';
import { dateMeant } from './date-meant.ts';
import { MONTHS } from './months.ts';

/** How a full date is written. */
export type DateStyle =
  | 'day first'
  | 'month first'
  | 'digits with slashes'
  | 'digits with dots'
  | 'year first';

/** A date within a text, as precise as it is there. */
export interface PrintedDate {
  readonly text: string;
  readonly index: number;
  /** Null for a month and a year, which are written in one way only. */
  readonly style: DateStyle | null;
  /** Null where nobody can tell: 01/03/2027 is in January or in March. */
  readonly date: PolicyDate | null;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.|er|º)?`;
const STYLES: readonly (DateStyle | null)[] = [
  'day first',
  'month first',
  null,
  'digits with slashes',
  'digits with dots',
  'year first',
];

/** Every form of a date in a language, each a group, in the order of `STYLES`. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(MONTHS).map(([code, month]) => {
    const forms = [
      String.raw`(${DAY}(?:\s+(?:of|de|di))?\s+(?:${month})\.?,?(?:\s+(?:de|del))?\s+${YEAR})`,
      String.raw`((?:${month})\.?\s+${DAY},?\s+${YEAR})`,
      String.raw`((?:${month})\.?,?\s+${YEAR})`,
      String.raw`(\d{1,2}/\d{1,2}/${YEAR})`,
      String.raw`(\d{1,2}\.\s?\d{1,2}\.\s?${YEAR})`,
      String.raw`(${YEAR}-\d{2}-\d{2})`,
    ].join('|');
    return [code, new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${forms})(?![\d/-]|\.\d)`, 'giu')];
  }),
);

/** The languages in which dates are known, as BCP 47 writes them. */
export const LANGUAGES_OF_DATES: readonly string[] = Object.keys(MONTHS);

/** Every date of a text, in its order. @param language of the text, BCP 47 */
export function datesIn(text: string, language: string): PrintedDate[] {
  // Most passages have no date, and looking for one takes long.
  if (!/(?:19|20)\d{2}/.test(text)) return [];
  const asked = language.split('-')[0] ?? '';
  const code = PATTERNS.has(asked) ? asked : 'en';
  const pattern = PATTERNS.get(code) ?? /$^/g;
  return [...text.matchAll(pattern)].map((match): PrintedDate => {
    const style = STYLES[match.slice(1).findIndex((group) => group !== undefined)] ?? null;
    const words = match[0].replace(/\s+/g, ' ');
    return { text: match[0], index: match.index, style, date: meaning(words, MONTHS[code], code) };
  });
}

function meaning(words: string, months = '', code: string): PolicyDate | null {
  if (code === 'en') return dateMeant(words.replace(/ of /, ' '));
  // The day stands first in every language but English.
  const [, first = '', second = '', last = ''] =
    /^(\d{1,2})[/.] ?(\d{1,2})[/.] ?(\d{4})$/.exec(words) ?? [];
  if (first) return parseDate(`${last}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
  const names = months.toLowerCase().split('|');
  const [, number = '', name = '', year = ''] =
    /^(?:(\d{1,2})\D{0,2} )?(?:de |di )?(\p{L}+)[.,]*(?: del?)? (\d{4})$/iu.exec(words) ?? [];
  const index = names.indexOf(name.toLowerCase());
  if (index < 0) return parseDate(words);
  // Austria has two names for January.
  const month = String((code === 'de' && index > 0 ? index - 1 : index) + 1).padStart(2, '0');
  return parseDate(number ? `${year}-${month}-${number.padStart(2, '0')}` : `${year}-${month}`);
}
