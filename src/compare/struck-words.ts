import type { Mark } from './marked-text.ts';
import type { WordChange } from './word-change.ts';

/** What lies where in a text, as far as marks of struck-out words go. */
export interface StruckText {
  readonly marks: readonly Mark[];
}

/**
 * The changes of words with those that were struck out, or are no longer, as changes too: a word that is
 * printed struck was withdrawn. It stands there as removed and added, since both texts have it. Without
 * such words, the very changes are returned.
 */
export function withStruckWords(
  words: readonly WordChange[],
  from: StruckText,
  to: StruckText,
): readonly WordChange[] {
  if (!hasStruck(from) && !hasStruck(to)) return words;
  const changes: WordChange[] = [];
  let [removed, added] = ['', ''];
  let isChanged = false;
  const flush = () => {
    if (removed) changes.push({ op: 'removed', text: removed });
    if (added) changes.push({ op: 'added', text: added });
    [removed, added] = ['', ''];
  };
  let [fromAt, toAt] = [0, 0];
  for (const { op, text } of words) {
    if (op === 'removed') removed += text;
    else if (op === 'added') added += text;
    else
      for (const piece of piecesOf(text, [...edgesOf(from, fromAt), ...edgesOf(to, toAt)])) {
        const isStruck = isStruckAt(from, fromAt + piece.start);
        if (isStruck !== isStruckAt(to, toAt + piece.start) && /\S/u.test(piece.text)) {
          isChanged = true;
          removed += piece.text;
          added += piece.text;
          continue;
        }
        flush();
        const last = changes.at(-1);
        if (last?.op === 'same') changes[changes.length - 1] = { op, text: last.text + piece.text };
        else changes.push({ op, text: piece.text });
      }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  flush();
  return isChanged ? changes : words;
}

/** Whether any words are struck out. */
export function hasStruck({ marks }: StruckText): boolean {
  return marks.some(({ kind }) => kind === 'deleted');
}

/** Whether the character at a place is struck out. */
export function isStruckAt({ marks }: StruckText, at: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'deleted' && start <= at && at < end);
}

/** Where struck-out words begin and end, counted from a place. */
export function edgesOf({ marks }: StruckText, origin: number): number[] {
  return marks.flatMap(({ kind, start, end }) =>
    kind === 'deleted' ? [start - origin, end - origin] : [],
  );
}

/** A text cut at some places, those outside of it left out. */
export function piecesOf(text: string, cuts: readonly number[]): { start: number; text: string }[] {
  const inside = [...new Set(cuts)].filter((at) => at > 0 && at < text.length);
  const starts = [0, ...inside.sort((a, b) => a - b)];
  return starts.map((start, at) => ({ start, text: text.slice(start, starts[at + 1]) }));
}
