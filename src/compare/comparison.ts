import type { LinkChange, Note } from './notes.ts';
import type { TextBlock } from './text-blocks.ts';
import { UNSPACED } from './tokens.ts';
import type { WordChange } from './word-changes.ts';

export type ChangeKind = 'same' | 'changed' | 'added' | 'removed' | 'moved';

/** What became of one block. One of its sides is there at least. */
export interface ComparedBlock {
  readonly kind: ChangeKind;
  readonly from: TextBlock | null;
  readonly to: TextBlock | null;
  /** `same` and `removed` join to the text of `from`, `same` and `added` to that of `to`. */
  readonly words: readonly WordChange[];
  readonly notes: readonly Note[];
  readonly links: readonly LinkChange[];
  /**
   * Of an added block that was split off: the index of the block of the first text that it was a part of.
   * Of a removed one that was merged: the index of the block of the second text that it is a part of now.
   */
  readonly partOf: number | null;
  /** Of a block that was split or merged: the words of all its parts, which line breaks part. */
  readonly whole: readonly WordChange[] | null;
}

/** Two texts side by side. Every block of each stands in it exactly once. */
export interface Comparison {
  /** In the order of the second text; what was removed stands where it was. */
  readonly blocks: readonly ComparedBlock[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** How many blocks are of each kind. */
export function countKinds(blocks: readonly ComparedBlock[]): Comparison['counts'] {
  const counts = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { kind } of blocks) counts[kind] += 1;
  return counts;
}

/** Words of each side, and how many of them the other has too. */
export interface WordCounts {
  readonly from: number;
  readonly to: number;
  readonly same: number;
}

const WORD = new RegExp(
  `[[${UNSPACED}]&&[\\p{L}\\p{N}]]|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+`,
  'gv',
);

/** Words of scripts that put spaces between them: a search for these alone takes a fraction of the time. */
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The first of the scripts without spaces, Thai, begins here. */
const FIRST_UNSPACED = /[\u0e00-\u{3ffff}]/u;

/** A version is compared with several others, and its blocks are always the same. */
const known = new WeakMap<TextBlock, number>();

/** Counts the words of a comparison; where words are not parted by spaces, their characters. */
export function countWords({ blocks }: Comparison): WordCounts {
  const counts = { from: 0, to: 0, same: 0 };
  for (const { from, to, words } of blocks) {
    counts.from += from ? wordsIn(from) : 0;
    counts.to += to ? wordsIn(to) : 0;
    if (from && from.text === to?.text) counts.same += wordsIn(from);
    else for (const { op, text } of words) counts.same += op === 'same' ? count(text) : 0;
  }
  return counts;
}

function wordsIn(block: TextBlock): number {
  const before = known.get(block);
  if (before !== undefined) return before;
  const words = count(block.text);
  known.set(block, words);
  return words;
}

function count(text: string): number {
  return text.match(FIRST_UNSPACED.test(text) ? WORD : SPACED_WORD)?.length ?? 0;
}
