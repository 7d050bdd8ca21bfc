import { keyBlocks, type Side, successorOf } from './block-keys.ts';
import type { Budget } from './budget.ts';
import { equalElsewhere } from './equal-elsewhere.ts';
import { exactPairs, type KeyedBlocks } from './exact-pairs.ts';
import { type Candidate, heaviestIncreasing } from './increasing.ts';
import { type Interval, intervalFinder, intervalsOf } from './intervals.ts';
import { likeAlone, likeInOrder } from './like-in-order.ts';
import { likePairs } from './like-pairs.ts';
import { bareName, undatedName } from './loose-names.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Workbench } from './workbench.ts';

/** By the index of a block of the first text: that of its partner in the second. */
export type Partners = ReadonlyMap<number, number>;

/**
 * Pairs the blocks of two texts: headings by their ids; equal blocks in order, then equal blocks that
 * moved; at each step also those that differ in capitals or in the mark at their end; short lines that
 * differ in a date; like blocks in order, then like blocks that moved, for which the bar is higher.
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
  const equal = exactPairs(keysFrom, keysTo, bench.budget);
  equal.forEach(join);
  const alike = (anchors: readonly Candidate[], nameOf: NameOf) => {
    const intervals = intervalsOf(intervalFinder(anchors), ...rest());
    const pairs = [...intervals.values()].flatMap((interval) =>
      equalInInterval(interval, nameOf, bench.budget),
    );
    pairs.forEach(join);
    return [...anchors, ...pairs];
  };
  const bare = alike(equal, bareName);
  const exact =
    ({ keys }: KeyedBlocks) =>
    (block: TextBlock) =>
      keys[block.index] as number;
  equalElsewhere(rest(), [exact(keysFrom), exact(keysTo)], to).forEach(join);
  const byName = numberNames(bareName);
  equalElsewhere(rest(), [byName, byName], to).forEach(join);
  const spine = alike(bare, undatedName);
  const isSameClause = (a: TextBlock, b: TextBlock) =>
    a.clause === b.clause || (a.clause !== null && successorOf(a.clause, to) === b.clause);
  const finder = intervalFinder(spine);
  const intervals = intervalsOf(finder, ...rest());
  likeAlone(intervals, isSameClause, bench).forEach(join);
  const like = likePairs(...rest(), isSameClause, bench);
  likeInOrder(like, finder, intervals).forEach(join);
  for (const pair of [...like].sort((a, b) => b.score - a.score || a.from - b.from))
    if (pair.score >= leastScoreElsewhere(pair.words)) join(pair);
  return partners;
}

type NameOf = (block: TextBlock) => string | null;

/** Between two anchors, what bears the same name in both texts, in order. */
function equalInInterval({ from, to }: Interval, nameOf: NameOf, budget: Budget): Candidate[] {
  const keyOf = numberNames(nameOf);
  const keyed = (blocks: readonly TextBlock[]) => ({
    keys: blocks.map(keyOf),
    weights: blocks.map(({ text }) => text.length),
  });
  return exactPairs(keyed(from), keyed(to), budget).map((pair) => ({
    from: from[pair.from]?.index ?? 0,
    to: to[pair.to]?.index ?? 0,
    weight: pair.weight,
  }));
}

/** Gives blocks of one name one number, and each block without a name a number of its own. */
function numberNames(nameOf: NameOf): (block: TextBlock) => number {
  const numbers = new Map<string, number>();
  let count = 0;
  return (block) => {
    const name = nameOf(block);
    const number = (name === null ? undefined : numbers.get(name)) ?? count++;
    if (name !== null) numbers.set(name, number);
    return number;
  };
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
