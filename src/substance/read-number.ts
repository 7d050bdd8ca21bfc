import type { Language } from '../languages/language.ts';

/** A number in digits, as a piece of a regular expression: “1,000.50”, “1 000”, “1’000”. */
export const DIGITS =
  "\\d{1,3}(?:[ \\u00a0\\u202f'’]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*";

/**
 * What a number in digits can mean. One reading where the marks in it leave no doubt, or where they are
 * those that the language puts between thousands; two, the one with decimals first, for “1.000” in English;
 * none where the marks group no thousands.
 */
export function readNumber(digits: string, language: Language | null): readonly number[] {
  const text = digits.replace(/[\s'’]/g, '');
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return [Number(text)];
  const decimals = (mark: string) =>
    Number(text.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.'));
  const whole = Number(text.replace(/[.,]/g, ''));
  // “1.0.7” is a version, and no number.
  const groups = text.slice(
    0,
    marks.length > 1 && marks[0] !== last ? text.lastIndexOf(last) : undefined,
  );
  if (marks.length > 1 && !/^\d{1,3}(?:[.,]\d{3})+$/.test(groups)) return [];
  if (new Set(marks).size > 1) return [decimals(last)];
  if (marks.length > 1) return [whole];
  const [before = '', after = ''] = text.split(last);
  if (after.length !== 3 || before === '0' || before.length > 3) return [decimals(last)];
  const isOwnThousands = language !== null && (language.hasDecimalComma ? '.' : ',') === last;
  return isOwnThousands ? [whole] : [decimals(last), whole];
}
