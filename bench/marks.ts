import type { WordChange } from '../src/compare/word-change.ts';

/** Whether an engine marks each character of the lines of both texts. White space bears no mark. */
export interface Marks {
  readonly from: readonly LineMarks[];
  readonly to: readonly LineMarks[];
}

export interface LineMarks {
  readonly text: string;
  readonly isMarked: Uint8Array;
}

/**
 * The marks on one side of a text. Parts are laid on it without regard to white space, since jsdiff gives
 * that of the second text for both.
 * @param op what marks this side: `removed` the first text, `added` the second
 */
export function markLines(
  lines: readonly string[],
  parts: readonly WordChange[],
  op: 'removed' | 'added',
): LineMarks[] {
  const flags: number[] = [];
  for (const part of parts)
    if (part.op === 'same' || part.op === op)
      for (let count = dense(part.text).length; count > 0; count--)
        flags.push(part.op === op ? 1 : 0);
  let at = 0;
  return lines.map((text) => {
    const isMarked = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++)
      if (/\S/.test(text.charAt(index))) isMarked[index] = flags[at++] ?? 0;
    return { text, isMarked };
  });
}

/** A text without its white space. */
export function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, as they are counted here for all engines alike; punctuation is none. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many words of a line bear a mark, and how many there are. */
export function countMarked({ text, isMarked }: LineMarks): { marked: number; words: number } {
  let [marked, words] = [0, 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words += 1;
    if (isMarked.subarray(index, index + word.length).includes(1)) marked += 1;
  }
  return { marked, words };
}
