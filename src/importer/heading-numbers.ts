/** The number before a heading: how it is written, and its place in a row that counts up. */
export interface HeadingNumber {
  /** Rows are of one style; `1.2` and `1.3` are one, `2.1` begins another. */
  readonly row: string;
  readonly style: 'named' | 'roman' | 'letter' | 'decimal' | 'dotted';
  readonly value: number;
  /** How many numbers it is made of: 2 for `1.2`. */
  readonly parts: number;
  /** The number as it is written, with the space after it. */
  readonly written: string;
}

const NAMED =
  /^(?:Article|Section|Clause|Annex|Part|Chapter|Artikel|Abschnitt|Artículo|Articolo|Artigo|Art\.|§|Sec\.)\s?(\d+|[IVXLC]+\b|[A-Z]\b)[.:)]?\s+(?=[\p{L}\d“"„«])/u;
const DOTTED = /^(\d+(?:\.\d+)+)[.)]?\s+(?=[\p{L}“"„«])/u;
const DECIMAL = /^(\d{1,3})[.)]?\s+(?=[\p{Lu}“"„«])/u;
const ROMAN = /^([IVXLC]+)[.)]\s+(?=[\p{Lu}“"„«])/u;
const LETTER = /^([A-Z])[.)]\s+(?=[\p{Lu}“"„«])/u;

/**
 * The number with which a line begins; null if it begins without one.
 * @param before the number of the line with a number before it: after `H.`, `I.` is a letter
 */
export function headingNumber(text: string, before: HeadingNumber | null): HeadingNumber | null {
  const named = NAMED.exec(text);
  if (named) {
    const value = valueOfNumber(named[1] ?? '');
    return { row: 'named', style: 'named', value, parts: 1, written: named[0] };
  }
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const numbers = (dotted[1] ?? '').split('.');
    const value = Number(numbers.at(-1));
    const row = numbers.slice(0, -1).join('.');
    return { row, style: 'dotted', value, parts: numbers.length, written: dotted[0] };
  }
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const value = Number(decimal[1]);
    return { row: 'decimal', style: 'decimal', value, parts: 1, written: decimal[0] };
  }
  const letter = LETTER.exec(text);
  const letterValue = (letter?.[1]?.charCodeAt(0) ?? 64) - 64;
  const isNextLetter = before?.style === 'letter' && before.value === letterValue - 1;
  const roman = ROMAN.exec(text);
  if (roman && !isNextLetter)
    return {
      row: 'roman',
      style: 'roman',
      value: romanValue(roman[1] ?? ''),
      parts: 1,
      written: roman[0],
    };
  return letter
    ? { row: 'letter', style: 'letter', value: letterValue, parts: 1, written: letter[0] }
    : null;
}

function valueOfNumber(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  return /^[IVXLC]+$/.test(number) ? romanValue(number) : number.charCodeAt(0) - 64;
}

const SIGNS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number: a smaller sign before a greater one is taken from it. */
export function romanValue(number: string): number {
  const values = [...number].map((sign) => SIGNS[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A heading without the number before it, of whose words its id is made. */
export function withoutNumber(heading: string): string {
  return heading.slice(headingNumber(heading, null)?.written.length ?? 0);
}
