import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/language-of.ts';
import { either, TIME_WORDS } from './patterns.ts';
import { DIGITS } from './read-number.ts';

/** What marks money: signs, and the codes of ISO 4217 that stand in texts. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  // Dollars of whatever country.
  $: '$',
  '¥': '¥',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
};
const CODES =
  'EUR|USD|GBP|CHF|CAD|AUD|JPY|INR|PLN|SEK|NOK|DKK|CZK|HUF|BRL|MXN|CNY|ZAR|NZD|SGD|HKD|TRY|KRW';
const SIGN = either(Object.keys(CURRENCY_SIGNS).map((sign) => sign.replace('$', '\\$')));

// “1/2 %” is not two per cent.
const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/\u2044])';
const END = '(?![\\p{L}\\p{N}])';
/** A number goes no further: “$1X” is not one dollar, and neither is “$1.5X”. */
const NUMBER_END = '(?![\\p{L}\\p{N}]|[.,]\\p{N})';

/**
 * The regular expressions that find quantities in texts of a language, or of one whose words are not known.
 */
export interface FigurePatterns {
  /**
   * Groups: number, word that multiplies it; before or behind: sign, code or name; `per` with the name of a
   * unit of time, where the amount is paid once in each.
   */
  readonly amount: RegExp;
  readonly percentage: RegExp;
  readonly duration: RegExp;
  readonly date: RegExp;
  /** Dates in digits: groups of year, month and day, or of three numbers. */
  readonly digitDate: RegExp;
  /** Numbers without a unit; times of day and proportions too: “12:30”, “2:1”. */
  readonly number: RegExp;
}

/** Numbers with a unit of measurement: what is stored, how far, how heavy. Groups: number, unit. */
export const MEASURES = new RegExp(
  `(?<![\\p{L}\\p{N}_@/.,:#-])(?<number>${DIGITS})\\s?(?<unit>[kKMGTP]i?B|[kMGT]o|[kMG]bit(?:/s)?|[kMG]bps|km/h|[kcm]?m[²2³3]?|[km]?g|[cm]?l|kWh?|°[CF]?|dpi|px)(?![\\p{L}\\p{N}])`,
  'gu',
);

const made = new Map<Language | null, FigurePatterns>();

/** The regular expressions of a language, made once. */
export function figurePatternsOf(language: Language | null): FigurePatterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = makePatterns(language);
  made.set(language, patterns);
  return patterns;
}

function makePatterns(language: Language | null): FigurePatterns {
  const numerals = language ? Object.keys(language.numerals) : [];
  const articles = language?.code === 'en' ? ['an?'] : [];
  const digits = `(?:${DIGITS})`;
  const numeral = numerals.length > 0 ? `|${either(numerals)}(?![\\p{L}\\p{N}])` : '';
  const number = `(?<number>${digits}${numeral})(?:\\s*\\((?<again>${digits}${numeral})\\))?`;
  const multipliers = language ? Object.keys(language.multipliers) : ['million', 'mio\\.?'];
  const times = `(?:\\s*(?<times>${either(multipliers)})(?![\\p{L}\\p{N}]))?`;
  const currency = `(?:${SIGN}|(?:${CODES})${END})`;
  const names = either(LANGUAGES.flatMap(({ currencies }) => Object.values(currencies).flat()));
  const working = language ? either(language.workingDays) : '(?!)';
  // “Werktag” is a day; in other languages the word only tells which days are meant.
  const workday = either([
    '(?!)',
    ...(language?.workingDays.filter((each) => each.includes('tag')) ?? []),
  ]);
  const units = TIME_WORDS.map(([unit, words]) => `(?<${unit}>${words})`).join('|');
  const months = either(LANGUAGES.flatMap(({ months }) => months.flat()));
  const percent = either(LANGUAGES.flatMap((each) => each.percent));
  // “a day” is no number of days in “30 days a year”, and “one” is seldom a number without a unit.
  const period = `(?:${number}|${either([...articles, '(?!)'])})`;
  const rates = TIME_WORDS.map(([unit, words]) => `(?<per${unit}>${words})`).join('|');
  const rate = `(?:\\s?(?:per|an?|each|every|/|pro|je|im|al(?:la)?|all[’']|por|par)\\s?(?:${rates})${END}(?!\\s(?:ago|later|before|after)))?`;
  return {
    amount: new RegExp(
      `${START}(?:(?<before>${currency})\\s?${number}${times}${NUMBER_END}|${number
        .replace('<number>', '<number2>')
        .replace(
          '<again>',
          '<again2>',
        )}${times.replace('<times>', '<times2>')}\\s?(?<after>${currency}|${names}${END}))${rate}`,
      'giu',
    ),
    percentage: new RegExp(`${START}${number}\\s?(?<percent>[%‰]|${percent}${END})`, 'giu'),
    duration: new RegExp(
      `${START}(?:(?<first>${digits}${numeral})\\s?(?:[-–—]|to|bis|a|à|or|oder|o|ou)\\s?)?${period}[\\s-]*(?:(?:calendar|consecutive|full|volle[nr]?)\\s+)?(?<working>${working}\\s+)?(?:${units}|(?<workday>${workday}))(?<working2>\\s+${working})?${END}`,
      'giu',
    ),
    date: new RegExp(
      `${START}(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.°º])?\\s+(?:of\\s+|de\\s+)?(?<month>${months})\\.?(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4}))?|(?<month2>${months})\\.?\\s+(?:(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year2>\\d{4}))?|(?:de\\s+)?(?<year3>\\d{4})))${END}`,
      'giu',
    ),
    digitDate:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<first>\d{1,2})\s?(?<mark>[./-])\s?(?<second>\d{1,2})\s?\k<mark>\s?(?<year2>\d{4}|\d{2}))(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    number: new RegExp(
      `(?<![\\p{L}\\p{N}_@/.,:#-])(?:\\d+(?::\\d+)+|${digits}(?![\\p{L}\\p{N}@/_]|:\\d)${numeral})(?![-‐]\\p{L})`,
      'giu',
    ),
  };
}
