import type { Mark } from './marked-text.ts';
import type { WordChange } from './word-change.ts';

/** The markup over a text. */
export interface StruckText {
  readonly marks: readonly Mark[];
}

/** Changes of words, and what was found among the words that both texts have. */
export interface StruckChanges {
  readonly words: readonly WordChange[];
  /** Words are printed struck out now, or no longer. */
  readonly isStruck: boolean;
  /** Words or figures are raised or lowered now, or no longer. */
  readonly isShifted: boolean;
}

/**
 * Returns the changes of words, with those as changes too that say something else as they are printed
 * now: a word that was struck out is withdrawn, and 10⁶ is not 106. Such a word is both removed and
 * added, since both texts have it.
 */
export function withStruckWords(
  words: readonly WordChange[],
  from: StruckText,
  to: StruckText,
): StruckChanges {
  if (!from.marks.some(isTelling) && !to.marks.some(isTelling))
    return { words, isStruck: false, isShifted: false };
  const changes: WordChange[] = [];
  let [removed, added] = ['', ''];
  let [isStruck, isShifted] = [false, false];
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
      for (const { start, text: piece } of piecesOf(text, [
        ...edgesOf(from, fromAt),
        ...edgesOf(to, toAt),
      ])) {
        const differs = (kinds: readonly Mark['kind'][]) =>
          lies(from, fromAt + start, kinds) !== lies(to, toAt + start, kinds);
        const [struck, shifted] = [differs(STRUCK), SHIFTED.some((kind) => differs([kind]))];
        if ((struck || shifted) && /\S/u.test(piece)) {
          isStruck ||= struck;
          isShifted ||= shifted;
          removed += piece;
          added += piece;
          continue;
        }
        flush();
        const last = changes.at(-1);
        if (last?.op === 'same') changes[changes.length - 1] = { op, text: last.text + piece };
        else changes.push({ op, text: piece });
      }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  flush();
  return { words: isStruck || isShifted ? changes : words, isStruck, isShifted };
}

const STRUCK: readonly Mark['kind'][] = ['deleted'];
const SHIFTED: readonly Mark['kind'][] = ['superscript', 'subscript'];

function isTelling({ kind }: Mark): boolean {
  return STRUCK.includes(kind) || SHIFTED.includes(kind);
}

function lies({ marks }: StruckText, at: number, kinds: readonly Mark['kind'][]): boolean {
  return marks.some(({ kind, start, end }) => kinds.includes(kind) && start <= at && at < end);
}

/** Whether the character at a place is struck out. */
export function isStruckAt(text: StruckText, at: number): boolean {
  return lies(text, at, STRUCK);
}

/** Where words begin and end that are struck out, raised or lowered, counted from a place. */
export function edgesOf({ marks }: StruckText, origin: number): number[] {
  return marks.flatMap((mark) => (isTelling(mark) ? [mark.start - origin, mark.end - origin] : []));
}

/** Cuts a text at some places; places outside of it are left out. */
export function piecesOf(text: string, cuts: readonly number[]): { start: number; text: string }[] {
  const inside = [...new Set(cuts)].filter((at) => at > 0 && at < text.length);
  const starts = [0, ...inside.sort((a, b) => a - b)];
  return starts.map((start, at) => ({ start, text: text.slice(start, starts[at + 1]) }));
}
