import type { ComparedBlock } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { WordChange } from '../compare/word-change.ts';

/**
 * What is written at one place: blocks of the old text, of the new one, or of both. Where both texts have
 * some, a line break in the words ends a block, in the text that has the line break.
 */
export interface Unit {
  readonly from: readonly TextBlock[];
  readonly to: readonly TextBlock[];
  readonly words: readonly WordChange[];
  /** Counted from 1: the old and the new place of what moved have the same number. */
  readonly move: number | null;
  /** The pair that is written here; null if it is a block of one text alone. */
  readonly block: ComparedBlock | null;
}

/** A block that one text has and the other has not, at this place. */
export function lonely(side: 'from' | 'to', block: TextBlock, words: Unit['words'] | null): Unit {
  const op = side === 'from' ? 'removed' : 'added';
  return {
    from: side === 'from' ? [block] : [],
    to: side === 'to' ? [block] : [],
    words: words ?? [{ op, text: block.text }],
    move: null,
    block: null,
  };
}
