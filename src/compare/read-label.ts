import { isQuantity } from '../policy/is-quantity.ts';

/** A number or letter before words, read as one of a series. */
export interface LabelReading {
  /** What all of its series have in common: the words and marks around it, and how it counts. */
  readonly style: string;
  /** “9.1” is 9, 1; “(c)” is 3; “iv.” is 4. */
  readonly values: readonly number[];
}

const ROMAN = '[ivxl]{1,6}|[IVXL]{1,6}';
/** “3) ”, “(a) ”, “(iv) ”: a number, a letter or a Roman number; “(EU) ” and “(not) ” are words. */
const IN_BRACKETS = `\\(?(?:\\d{1,3}|[a-zA-Z]|${ROMAN})\\)`;

/**
 * What may be a label before the words of a paragraph. “9.1 ” may be one before a capital alone: in “1.5
 * million users” it is a quantity.
 */
const LABEL = new RegExp(
  `^(?:(?:\\d+(?:\\.\\d+)+[.)]|\\d{1,3}\\.|[A-Za-z]\\.|(?:${ROMAN})\\.|${IN_BRACKETS})(?= )|\\d+(?:\\.\\d+)+(?= \\p{P}*[\\p{Lu}\\p{Lo}]))`,
  'u',
);

/** What may be the label of a line, by its form alone; empty where nothing may. */
export function possibleLabel(text: string): string {
  const label = LABEL.exec(text)?.[0] ?? '';
  return isQuantity(label, text.slice(label.length)) ? '' : label;
}

/**
 * All that a label can count as: “(i)” is the ninth letter and the first Roman number. Empty where it
 * counts as nothing.
 */
export function labelReadingsOf(label: string): LabelReading[] {
  const [, before = '', core = '', after = ''] =
    /^((?:\p{L}{2,}\.?\s|§§?\s?)?\(?)(\d+(?:\.\d+)*|\p{L}{1,6})([.:)]*)$/u.exec(label) ?? [];
  if (!core) return [];
  const style = (kind: string) => `${before}${kind}${after}`;
  if (/^\d/.test(core)) {
    const parts = core.split('.');
    // “1.000” is a quantity and “30.06.2027” a day.
    const isSeries = parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part));
    return isSeries
      ? [{ style: style(parts.length === 1 ? '1' : '1.1'), values: parts.map(Number) }]
      : [];
  }
  const readings: LabelReading[] = [];
  const isSmall = core === core.toLowerCase();
  if (/^[A-Za-z]$/.test(core))
    readings.push({
      style: style(isSmall ? 'a' : 'A'),
      values: [core.toLowerCase().charCodeAt(0) - 96],
    });
  const roman = romanValue(core.toLowerCase());
  if (roman !== null) readings.push({ style: style(isSmall ? 'i' : 'I'), values: [roman] });
  return readings;
}

const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The value of a Roman number in small letters, up to 399; null if it is none. */
function romanValue(text: string): number | null {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return null;
  let value = 0;
  let rest = text;
  for (const [digits, worth] of ROMAN_DIGITS)
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  return value;
}
