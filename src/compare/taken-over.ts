import type { ComparedBlock } from './comparison.ts';

/**
 * The clauses of one text of which the other has no heading, but more than half of the words: the text of
 * the first stands in another clause now, and that of the second stood in another one.
 */
export function takenOver(
  blocks: readonly ComparedBlock[],
  side: 'from' | 'to',
): ReadonlySet<string> {
  const lengths = new Map<string, { all: number; shared: number }>();
  const alone = new Set<string>();
  for (const { from, to, partOf } of blocks) {
    const own = side === 'from' ? from : to;
    if (own?.clause == null || own.place.isFootnote) continue;
    const isShared = (from !== null && to !== null) || partOf !== null;
    if (own.kind === 'heading') {
      if (!isShared) alone.add(own.clause);
      continue;
    }
    const known = lengths.get(own.clause) ?? { all: 0, shared: 0 };
    lengths.set(own.clause, known);
    known.all += own.text.length;
    if (isShared) known.shared += own.text.length;
  }
  return new Set(
    [...alone].filter((clause) => {
      const { all, shared } = lengths.get(clause) ?? { all: 0, shared: 0 };
      return 2 * shared > all;
    }),
  );
}
