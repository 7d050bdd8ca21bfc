import type { Direction } from './language-attributes.ts';

/** Letters of the scripts that run from the right: Hebrew to Arabic, their forms, and old scripts. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters of any script, or a number of several parts: a date, a telephone number. */
const ANY = /\p{L}|\d\S+\d/u;

/** An isolate without another one in it (Unicode Standard Annex 9). */
const INNERMOST = /\u2068[^\u2066-\u2069]*\u2069/g;

/** An isolate that may have others in it. */
const ISOLATE = /\u2068((?:[^\u2066-\u2069]|\u2068[^\u2066-\u2069]*\u2069)*)\u2069/;

/**
 * A name, a title or another value as it can stand among words that run in one direction. Where its own
 * words run in the other one, it stands between the signs that keep the two apart (U+2068 and U+2069, as
 * MessageFormat 2 has it), so that neither draws the other’s full stops, numbers and brackets to its side.
 * Where both run alike, it stays as it is. What it holds between such signs already does not count.
 * @param around the direction of the words around it
 */
export function isolated(value: string, around: Direction): string {
  const words = outside(value);
  const isFromRight = FROM_RIGHT.test(words);
  const runsOtherWay = around === 'ltr' ? isFromRight : !isFromRight && ANY.test(words);
  return runsOtherWay ? `\u2068${value}\u2069` : value;
}

/**
 * The parts of a sentence, every second of which is an isolate: a page prints it as an element, so that who
 * copies the sentence copies no invisible signs.
 */
export function betweenIsolates(sentence: string): string[] {
  return sentence.split(ISOLATE);
}

/** A text without its isolates. */
function outside(text: string): string {
  const left = text.replace(INNERMOST, '');
  return left === text ? text : outside(left);
}
