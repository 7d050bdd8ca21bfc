import type { ComparedBlock, Comparison } from './comparison.ts';
import { shownWords } from './shown-words.ts';

/** Words that became the same words in other capitals: “Personal Data” and “personal data”. */
export interface CapitalChange {
  readonly removed: string;
  readonly added: string;
  /** The index of the block among those of the comparison. */
  readonly block: number;
}

/** Every marked place of a comparison at which capitals alone changed. */
export function capitalChanges({ blocks }: Comparison): CapitalChange[] {
  return blocks.flatMap((block, at) =>
    block.partOf === null ? capitalsIn(block).map((each) => ({ ...each, block: at })) : [],
  );
}

function capitalsIn(block: ComparedBlock): Pick<CapitalChange, 'removed' | 'added'>[] {
  if (!block.from || !block.to || (block.whole ?? block.words).length < 2) return [];
  const shown = shownWords({ ...block, share: null });
  return shown.flatMap(({ op, text, isDetail }, at) => {
    const next = shown[at + 1];
    if (op !== 'removed' || isDetail || next?.op !== 'added' || next.isDetail) return [];
    const [removed, added] = [text.trim(), next.text.trim()];
    return differInCapitals(removed, added) ? [{ removed, added }] : [];
  });
}

/** Whether two texts are not the same, and would be if all their letters were small. */
export function differInCapitals(one: string, other: string): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase();
}
