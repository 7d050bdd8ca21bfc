import type { ComparedBlock, Comparison } from './comparison.ts';
import type { TextBlock } from './text-blocks.ts';

/** Between which neighbours a block moved: behind what it stood, and behind what it stands. */
export interface MovedPlace {
  /** The heading before a clause’s own, at its level or above; null at the beginning of the text. */
  readonly before: TextBlock | null;
  readonly now: TextBlock | null;
}

const WITH_CLAUSE = 'with its clause';

/**
 * Tells of each block that moved behind what it stood in either text; null of what did not move, or moved
 * with the heading of its clause.
 */
export function movedPlaces({ blocks }: Comparison): (block: ComparedBlock) => MovedPlace | null {
  const from: (ComparedBlock | undefined)[] = [];
  const to: (ComparedBlock | undefined)[] = [];
  for (const block of blocks) {
    if (block.from) from[block.from.index] = block;
    if (block.to) to[block.to.index] = block;
  }
  /** What moved together with the block before it is told from there. */
  const behind = (
    block: ComparedBlock,
    side: 'from' | 'to',
  ): TextBlock | null | typeof WITH_CLAUSE => {
    const [here, other] = side === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const inOrder = side === 'from' ? from : to;
    let own = block;
    for (;;) {
      const before = inOrder[(own[here]?.index ?? 0) - 1];
      const isAlong =
        before?.kind === 'moved' && (before[other]?.index ?? -2) + 1 === own[other]?.index;
      if (!isAlong) return before?.[here] ?? null;
      if (before[here]?.kind === 'heading') return WITH_CLAUSE;
      own = before;
    }
  };
  const headingBefore = (
    heading: TextBlock,
    inOrder: readonly (ComparedBlock | undefined)[],
    side: 'from' | 'to',
  ) => {
    for (let at = heading.index - 1; at >= 0; at--) {
      const other = inOrder[at]?.[side];
      if (other?.kind === 'heading' && other.level <= heading.level) return other;
    }
    return null;
  };
  return (block) => {
    if (block.kind !== 'moved' || !block.from || !block.to) return null;
    if (block.from.kind === 'heading' && block.to.kind === 'heading')
      return {
        before: headingBefore(block.from, from, 'from'),
        now: headingBefore(block.to, to, 'to'),
      };
    const [before, now] = [behind(block, 'from'), behind(block, 'to')];
    return before === WITH_CLAUSE || now === WITH_CLAUSE ? null : { before, now };
  };
}
