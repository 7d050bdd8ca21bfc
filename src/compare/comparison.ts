import type { DetailChange } from './detail-changes.ts';
import type { Mark } from './marked-text.ts';
import type { LinkChange, Note } from './notes.ts';
import type { TextBlock } from './text-blocks.ts';
import type { WordChange } from './word-change.ts';

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
  /** What is printed, is no word, and changed. */
  readonly details: readonly DetailChange[];
  /**
   * An added block that was split off has the index of the block of the first text that it was a part of.
   * A removed block that was merged has the index of the block of the second text that it is part of now.
   */
  readonly partOf: number | null;
  /** A block that was split or merged has the words of all its parts here, with line breaks between. */
  readonly whole: readonly WordChange[] | null;
  /** The markup over the words of all parts; null if there are none. */
  readonly wholeMarks: { readonly from: readonly Mark[]; readonly to: readonly Mark[] } | null;
  /** Says which part a block is of one that was split, if other blocks stand between the parts. */
  readonly share: Share | null;
}

/** Its place among the parts of a block that was split, and what became of that block as a whole. */
export interface Share {
  readonly whole: ComparedBlock;
  /** Counted from 0, in the order of the later text. */
  readonly at: number;
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
