import type { LinkChange, Note } from './notes.ts';
import type { TextBlock } from './text-blocks.ts';
import { UNSPACED } from './tokens.ts';
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

/** The first of the scripts that do not put spaces between words, Thai, begins here; what stands before is shared with others. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED_ALONE = `[${UNSPACED}]&&[\\u{${FIRST_UNSPACED.toString(16)}}-\\u{10ffff}]`;

const WORD = new RegExp(
  `[[${UNSPACED_ALONE}]&&[\\p{L}\\p{N}]]|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_ALONE}]]+`,
  'gv',
);

/** Of the characters before it, by code: whether they are part of a word. */
const IS_OF_WORD = Uint8Array.from({ length: FIRST_UNSPACED }, (_, code) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** General punctuation, dashes and quotation marks among it, is part of no word. */
const PUNCTUATION = { first: 0x2000, last: 0x206f };

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

/** Letter by letter: a search makes a string of each word, which takes ten times as long. */
function count(text: string): number {
  let words = 0;
  let isInWord = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let isOfWord = 0;
    if (code < FIRST_UNSPACED) isOfWord = IS_OF_WORD[code] as number;
    else if (code < PUNCTUATION.first || code > PUNCTUATION.last)
      return text.match(WORD)?.length ?? 0;
    if (isOfWord > isInWord) words += 1;
    isInWord = isOfWord;
  }
  return words;
}
