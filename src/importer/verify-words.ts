import { createBudget } from '../compare/budget.ts';
import { editScript } from '../compare/edit-script.ts';
import type { Doubt } from './foreign.ts';
import { visible } from './plain-inlines.ts';

/** How many words of a source its import has, and which it has not. */
export interface Verification {
  /** Words of the source. */
  readonly words: number;
  readonly missing: number;
  readonly added: number;
  readonly misplaced: number;
  readonly doubts: readonly Doubt[];
}

/** So many places are named one by one. */
const MOST_NAMED = 20;

/** Holds the words of an import against those of its source: each of them, in order. */
export function verifyWords(source: string, result: string): Verification {
  const [from, to] = [cut(source), cut(result)];
  const numbers = new Map<string, number>();
  const keyOf = (word: string) => {
    const key = numbers.get(word) ?? numbers.size;
    numbers.set(word, key);
    return key;
  };
  const hunks = editScript(from.map(keyOf), to.map(keyOf), createBudget());
  const gone = hunks.flatMap((hunk) => from.slice(hunk.fromStart, hunk.fromEnd));
  const come = hunks.flatMap((hunk) => to.slice(hunk.toStart, hunk.toEnd));
  const misplaced = common(gone, come);
  const doubts = hunks.slice(0, MOST_NAMED).map((hunk) => {
    const lost = from.slice(hunk.fromStart, hunk.fromEnd);
    const extra = to.slice(hunk.toStart, hunk.toEnd);
    const near = to.slice(Math.max(0, hunk.toStart - 3), hunk.toStart).join(' ');
    return place(lost, extra, near, new Set(come), new Set(gone));
  });
  return {
    words: from.length,
    missing: gone.length - misplaced,
    added: come.length - misplaced,
    misplaced,
    doubts,
  };
}

function place(
  lost: readonly string[],
  extra: readonly string[],
  near: string,
  come: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Doubt {
  const after = near ? ` after “${near}”` : ' at the beginning';
  const isMoved = lost.every((word) => come.has(word)) && extra.every((word) => gone.has(word));
  const what = [
    ...(lost.length > 0
      ? [`${counted(lost)} of the source ${be(lost)} missing: ${quoted(lost)}`]
      : []),
    ...(extra.length > 0
      ? [`${counted(extra)} ${be(extra)} there that the source has not: ${quoted(extra)}`]
      : []),
  ].join('; ');
  return {
    line: 0,
    near,
    rule: isMoved ? 'words-out-of-order' : lost.length > 0 ? 'words-missing' : 'words-added',
    what: `In the draft,${after}, ${what}.`,
    mend: isMoved
      ? 'The words stand elsewhere in the draft: move them to where the source has them.'
      : 'Compare the place with the source and write what it says.',
  };
}

function cut(text: string): string[] {
  return visible(text)
    .replace(/[•▪◦●■‣⁃]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
}

function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function counted(words: readonly string[]): string {
  return words.length === 1 ? 'one word' : `${words.length} words`;
}

function be(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}

function quoted(words: readonly string[]): string {
  return `“${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`;
}
