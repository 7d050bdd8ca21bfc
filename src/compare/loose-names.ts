import { isMonth } from '../policy/is-quantity.ts';
import type { TextBlock } from './text-blocks.ts';
import { foldPrint } from './typography.ts';

/**
 * Returns a name that equal blocks share, and blocks that differ in capitals, in a mark at their end, or
 * in the “and” that the last but one item of a list has: “Statistics; and” and “statistics.”. Returns
 * null if there is no word.
 */
export function bareName({ kind, text, label }: TextBlock): string | null {
  const bare = foldPrint(text.slice(label.length).toLowerCase())
    .replace(LAST_CONJUNCTION, '')
    .replace(/[\s.,;:]+$/u, '')
    .trimStart();
  return bare === '' ? null : `${kind} ${bare}`;
}

/** “and” and “or” at the end of an item, in English, German, French, Italian and Spanish. */
const LAST_CONJUNCTION = /(?:[,;]?\s+(?:and|or|und|oder|et|ou)|[,;]\s*(?:e|ed|o|y|u))$/u;

/** Longer lines, in UTF-16 units, are known by their words, and not by their date. */
const LONGEST_DATED = 120;

/** The same for a short line but for the dates in it; null if it has none. */
export function undatedName(block: TextBlock): string | null {
  const rest = undated(block.text);
  return rest === null ? null : bareName({ ...block, text: rest, label: '' });
}

/** A short text with a dash for each date; null if there is no date, or where the text is long. */
export function undated(text: string): string | null {
  if (text.length > LONGEST_DATED || !/\d/.test(text)) return null;
  const month = DAY_ALONE.exec(text)?.[1];
  const rest = month && isMonth(month) ? '–' : text.replace(DATE, '–');
  return rest === text ? null : rest;
}

const DAY = '\\d{1,2}(?:\\.|st|nd|rd|th|er|\u00ba|\u00b0)?';
const YEAR = '(?:19|20)\\d{2}';

/** A line that is a day without a year. */
const DAY_ALONE = new RegExp(`^${DAY}\\s+(?:de\\s+|d['\u2019])?(\\p{L}+)\\.?$`, 'u');

/** Dates by their form, in any language: a word beside a day or a year may be the name of a month. */
const DATE = new RegExp(
  [
    `${DAY}\\s+(?:(?:of|de|di)\\s+|d['\u2019])?\\p{L}+\\.?,?\\s+(?:del?\\s+)?${YEAR}`,
    `\\p{L}+\\.?\\s+${DAY},?\\s+${YEAR}`,
    `${YEAR}\\s?[\u5e74\ub144]\\s?\\d{1,2}\\s?[\u6708\uc6d4](?:\\s?\\d{1,2}\\s?[\u65e5\uc77c])?`,
    '\\d{1,4}[./\\-]\\d{1,2}[./\\-]\\d{1,4}',
    `\\p{L}{3,}\\.?\\s+(?:de\\s+)?${YEAR}`,
  ].join('|'),
  'gu',
);
