import type { ComparedBlock } from '../compare/comparison.ts';
import type { WordChange } from '../compare/word-change.ts';
import { isTypographic } from '../compare/word-changes.ts';
import type { Span } from './sentences.ts';

/** A place where words of a block are marked: what stood there, and what stands there. */
export interface MarkedPlace {
  /** Where in the earlier text and in the later; empty spans where nothing stood, or stands. */
  readonly from: Span;
  readonly to: Span;
  /** Which of the pieces of the block it is made of, the last one excluded. */
  readonly first: number;
  readonly end: number;
}

/** A block with its marks: the words of its parts in one where it was split or merged. */
export interface MarkedBlock {
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly WordChange[];
  readonly places: readonly MarkedPlace[];
}

/**
 * The marked places of a block. Changes of typography are none, and neither is a number or letter before
 * the text that became another: that is a renumbering.
 */
export function markedBlock(block: ComparedBlock): MarkedBlock {
  const pieces = block.whole ?? block.words;
  const places: MarkedPlace[] = [];
  let [from, to] = ['', ''];
  for (let at = 0; at < pieces.length; at++) {
    const { op, text } = pieces[at] as WordChange;
    if (op === 'same') {
      from += text;
      to += text;
      continue;
    }
    const next = pieces[at + 1];
    const removed = op === 'removed' ? text : '';
    const isReplaced = op === 'removed' && next?.op === 'added';
    const added = op === 'added' ? text : isReplaced ? next.text : '';
    const place = {
      from: { start: from.length, end: from.length + removed.length },
      to: { start: to.length, end: to.length + added.length },
      first: at,
      end: at + (isReplaced ? 2 : 1),
    };
    const isWhole = pieces.length === 1;
    const isBreak = isBlank(removed) && isBlank(added);
    const isQuiet = !isWhole && (isBreak || isTypographic(removed, added));
    const isLabel = from === '' && to === '' && isOfLabel(block, removed, added);
    if (!isQuiet && !isLabel) places.push(place);
    from += removed;
    to += added;
    if (isReplaced) at += 1;
  }
  return { from, to, pieces, places };
}

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

function isOfLabel({ from, to, notes }: ComparedBlock, removed: string, added: string): boolean {
  if (!from || !to || !notes.includes('renumbered')) return false;
  return removed.trim() === from.label.trim() && added.trim() === to.label.trim();
}
