import type { Comparison } from '../src/compare/comparison.ts';

/**
 * Whether a comparison keeps what is promised of it: every line of both texts stands in it once, the lines
 * of the second in their order, and the words of each block join to exactly its lines.
 */
export function keepsContract(
  { blocks, counts }: Comparison,
  from: readonly string[],
  to: readonly string[],
): boolean {
  const old = blocks.flatMap((block) => block.from ?? []);
  const now = blocks.flatMap((block) => block.to ?? []);
  const joins = blocks.every(({ words, from: before, to: after }) => {
    const joined = (op: 'removed' | 'added') =>
      words.map((word) => (word.op === 'same' || word.op === op ? word.text : '')).join('');
    return joined('removed') === (before?.text ?? '') && joined('added') === (after?.text ?? '');
  });
  const sorted = old.toSorted((a, b) => a.index - b.index);
  const isWhole = (lines: readonly string[], side: typeof now) =>
    side.length === lines.length &&
    side.every(({ index, text }, at) => index === at && text === lines[at]);
  const kinds = blocks.every(({ kind, from: before, to: after }) =>
    kind === 'added' ? !before && after : kind === 'removed' ? before && !after : before && after,
  );
  const counted = Object.entries(counts).every(
    ([kind, count]) => blocks.filter((block) => block.kind === kind).length === count,
  );
  return joins && kinds && counted && isWhole(from, sorted) && isWhole(to, now);
}
