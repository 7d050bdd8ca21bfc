import type { Comparison } from './comparison.ts';
import { wordsIn } from './count-words.ts';
import { type ShownWords, shownWords } from './shown-words.ts';

/** Marks that became others with no word among them: `$` → `£`, `<` → `>`, `18+` → `18`. */
export interface SignChange {
  /** Empty where nothing stood, or stands. */
  readonly removed: string;
  readonly added: string;
}

/** The changes that are marked in a comparison and have signs alone, in its order; line breaks are none. */
export function signChanges({ blocks }: Comparison): SignChange[] {
  return blocks.flatMap((block) =>
    block.partOf === null ? signsIn(shownWords({ ...block, share: null })) : [],
  );
}

function signsIn(shown: readonly ShownWords[]): SignChange[] {
  const textOf = (at: number, op: ShownWords['op']) => {
    const each = shown[at];
    return each?.op === op && !each.isDetail ? each.text : '';
  };
  return shown.flatMap(({ op, isDetail }, at): SignChange[] => {
    const isSecond = op === 'added' && textOf(at - 1, 'removed') !== '';
    if (op === 'same' || isDetail || isSecond) return [];
    const [removed, added] =
      op === 'removed' ? [textOf(at, op), textOf(at + 1, 'added')] : ['', textOf(at, op)];
    const both = `${removed} ${added}`;
    return wordsIn(both) === 0 && /\S/u.test(both)
      ? [{ removed: removed.trim(), added: added.trim() }]
      : [];
  });
}
