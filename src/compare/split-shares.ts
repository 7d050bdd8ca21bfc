import type { ComparedBlock, Share } from './comparison.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * Gives each part of a block that was split its own share of the words of the whole, where the parts do not
 * stand side by side: under a heading that came between them, the words before it would be out of place.
 */
export function shareOut(
  blocks: readonly ComparedBlock[],
  split: ReadonlyMap<number, readonly number[]>,
): readonly ComparedBlock[] {
  const shares = new Map<TextBlock, Share>();
  const byIndex = new Map(blocks.flatMap(({ to }) => (to ? [[to.index, to] as const] : [])));
  for (const whole of blocks) {
    const { from, to } = whole;
    const others = from && to && whole.whole ? (split.get(from.index) ?? []) : [];
    const parts = [...others, to?.index ?? 0].sort((a, b) => a - b).map((at) => byIndex.get(at));
    const [first] = parts;
    const areNeighbours = parts.every(
      (part, at) =>
        part?.kind !== 'heading' &&
        part?.index === (first?.index ?? 0) + at &&
        part.place.isFootnote === first?.place.isFootnote,
    );
    if (others.length === 0 || areNeighbours) continue;
    for (const [at, part] of parts.entries()) if (part) shares.set(part, { whole, at });
  }
  if (shares.size === 0) return blocks;
  return blocks.map((block) => {
    const share = block.to && shares.get(block.to);
    return share ? { ...block, share } : block;
  });
}
