import type { ComparedBlock } from '../compare/comparison.ts';
import { type ShownWords, shownWords } from '../compare/shown-words.ts';
import type { WordChange } from '../compare/word-change.ts';
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
 * The marked places of a block, as a reader sees them, and its words as they hold: what is printed struck
 * out is withdrawn. A number or letter before the text that became another is a renumbering, and no place.
 * @param isKept which stretches count; all but details where it is left out
 */
export function markedBlock(
  block: ComparedBlock,
  isKept: (shown: ShownWords) => boolean = ({ isDetail }) => !isDetail,
): MarkedBlock {
  const shown = shownWords({ ...block, share: null });
  const pieces = joined(shown.filter((each) => !each.isStruck && isKept(each)));
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
    const isBreak = pieces.length > 1 && isBlank(removed) && isBlank(added);
    const isLabel = from === '' && to === '' && isOfLabel(block, removed, added);
    if (!isBreak && !isLabel) places.push(place);
    from += removed;
    to += added;
    if (isReplaced) at += 1;
  }
  return { from, to, pieces, places };
}

/** Neighbouring stretches as one where they are of a kind; in each change, what was removed comes first. */
function joined(shown: readonly ShownWords[]): WordChange[] {
  const pieces: WordChange[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) pieces.push({ op: 'removed', text: removed });
    if (added) pieces.push({ op: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { op, text } of shown) {
    if (op === 'removed') removed += text;
    else if (op === 'added') added += text;
    else {
      flush();
      const last = pieces.at(-1);
      if (last?.op === 'same') pieces[pieces.length - 1] = { op, text: last.text + text };
      else pieces.push({ op, text });
    }
  }
  flush();
  return pieces;
}

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

function isOfLabel({ from, to, notes }: ComparedBlock, removed: string, added: string): boolean {
  if (!from || !to || !notes.includes('renumbered')) return false;
  return removed.trim() === from.label.trim() && added.trim() === to.label.trim();
}
