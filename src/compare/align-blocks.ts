import { keyBlocks, type Side, successorOf } from './block-keys.ts';
import { equalElsewhere } from './equal-elsewhere.ts';
import { exactPairs } from './exact-pairs.ts';
import { gapFinder, gapsOf } from './gaps.ts';
import { heaviestIncreasing } from './increasing.ts';
import { likeAlone, likeInOrder } from './like-in-order.ts';
import { likePairs } from './like-pairs.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Workbench } from './workbench.ts';

/** By the index of a block of the first text: that of its partner in the second. */
export type Partners = ReadonlyMap<number, number>;

/**
 * Pairs the blocks of two texts: headings by their ids; equal blocks in order, then equal blocks that
 * moved; like blocks in order, then like blocks that moved, for which the bar is higher.
 */
export function alignBlocks(from: Side, to: Side, bench: Workbench): Partners {
  const [keysFrom, keysTo] = keyBlocks(from, to);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const join = (pair: { readonly from: number; readonly to: number }) => {
    if (partners.has(pair.from) || taken.has(pair.to)) return;
    partners.set(pair.from, pair.to);
    taken.add(pair.to);
  };
  const rest = () =>
    [
      from.blocks.filter(({ index }) => !partners.has(index)),
      to.blocks.filter(({ index }) => !taken.has(index)),
    ] as const;
  const spine = exactPairs(keysFrom, keysTo, bench.budget);
  spine.forEach(join);
  equalElsewhere(rest(), [keysFrom.keys, keysTo.keys], to).forEach(join);
  const isSameClause = (a: TextBlock, b: TextBlock) =>
    a.clause === b.clause || (a.clause !== null && successorOf(a.clause, to) === b.clause);
  const finder = gapFinder(spine);
  const gaps = gapsOf(finder, ...rest());
  likeAlone(gaps, isSameClause, bench).forEach(join);
  const like = likePairs(...rest(), isSameClause, bench);
  likeInOrder(like, finder, gaps).forEach(join);
  for (const pair of [...like].sort((a, b) => b.score - a.score || a.from - b.from))
    if (pair.score >= leastScoreElsewhere(pair.words)) join(pair);
  return partners;
}

function leastScoreElsewhere(words: number): number {
  return words < 4 ? 2 : words < 8 ? 0.75 : words < 20 ? 0.6 : 0.5;
}

/** The blocks of the first text that left their place: those, as short as can be, that break the order. */
export function movedAmong(partners: Partners, from: readonly TextBlock[]): Set<number> {
  const pairs = [...partners].map(([at, to]) => ({
    from: at,
    to,
    weight: from[at]?.text.length ?? 1,
  }));
  const kept = new Set(heaviestIncreasing(pairs).map((pair) => pair.from));
  return new Set(pairs.map((pair) => pair.from).filter((at) => !kept.has(at)));
}
