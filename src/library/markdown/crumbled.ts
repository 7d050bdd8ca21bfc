import type { PlacelessFault } from '../text/place.ts';

/**
 * A text may have this many paragraphs, items and rows, and more of them where they have the length of words.
 * A parser of Markdown takes a tenth of a millisecond for each: the longest of seven hundred real texts
 * (480 kB) has 3,905, of 122 characters on average.
 */
const MOST_PIECES = 10_000;
const SHORT = 20;

/** What to say of a text with more of them, of a few characters each. */
export const CRUMBLED: PlacelessFault = {
  rule: 'crowded-paragraph',
  what: `This text has more than ${MOST_PIECES.toLocaleString('en')} paragraphs, items and rows, of fewer than ${SHORT} characters on average.`,
  mend: 'Write words that belong together in one paragraph, or divide the text into several policies.',
};

/** A line that begins an item, a row, a heading or a quotation. */
const SIGN = /^[ \t]*(?:[|#>]|[-+*][ \t]|\d{1,9}[.)][ \t])/;

/**
 * The offset of the line with which a text has begun too many short pieces; null if it has not. One pass over
 * the text.
 */
export function crumbledAt(text: string): number | null {
  let [pieces, offset, isBlank] = [0, 0, true];
  for (const line of text.split('\n')) {
    const hasWords = /\S/.test(line);
    if (hasWords && (isBlank || SIGN.test(line))) pieces += 1;
    if (pieces > MOST_PIECES && offset < pieces * SHORT) return offset;
    isBlank = !hasWords;
    offset += line.length + 1;
  }
  return null;
}
