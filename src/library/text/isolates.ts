/** Letters of scripts written from right to left. */
export const RIGHT_TO_LEFT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;

/** What opens an isolate (Unicode Standard Annex 9). */
const OPENING = /[\u2066-\u2068]/;
const CLOSING = '\u2069';

const ENDS_FROM_RIGHT = new RegExp(`${RIGHT_TO_LEFT}.?$`, 'u');
const BEGINS_FROM_RIGHT = new RegExp(`^.?${RIGHT_TO_LEFT}`, 'u');

/**
 * Whether the sign at a place opens or closes an isolate as writing needs it: both of its signs stand in one
 * line, and letters that run from right to left stand beside one of them, within or without. Among letters of
 * one direction, an isolate can only make a text read otherwise than it is stored.
 */
export function isNeededIsolate(text: string, at: number): boolean {
  const [open, close] = OPENING.test(text[at] ?? '')
    ? [at, closingOf(text, at)]
    : [openingOf(text, at), at];
  if (open === null || close === null || text[close] !== CLOSING) return false;
  const inside = text.slice(open + 1, close);
  return (
    ENDS_FROM_RIGHT.test(text.slice(Math.max(0, open - 2), open)) ||
    BEGINS_FROM_RIGHT.test(text.slice(close + 1, close + 3)) ||
    BEGINS_FROM_RIGHT.test(inside) ||
    ENDS_FROM_RIGHT.test(inside)
  );
}

/** Where the isolate that is opened at a place is closed; null if it stays open to the end of the line. */
function closingOf(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length && text[at] !== '\n'; at++) {
    if (OPENING.test(text[at] ?? '')) depth++;
    if (text[at] === CLOSING) depth--;
    if (depth === 0) return at;
  }
  return null;
}

/** Where the isolate that is closed at a place was opened; null if no isolate is closed there. */
function openingOf(text: string, close: number): number | null {
  let depth = 0;
  for (let at = close; at >= 0 && text[at] !== '\n'; at--) {
    if (text[at] === CLOSING) depth++;
    if (OPENING.test(text[at] ?? '')) depth--;
    if (depth === 0) return at;
  }
  return null;
}
