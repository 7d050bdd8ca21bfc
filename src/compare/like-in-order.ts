import { type Candidate, heaviestIncreasing } from './increasing.ts';
import type { Interval, IntervalFinder } from './intervals.ts';
import { type LikePair, likenessOf } from './like-pairs.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Workbench } from './workbench.ts';

/** How much better a partner elsewhere must be for a block not to take one at its own place. */
const MUCH_BETTER = 0.25;

/** Blocks that alone stand for each other and are this much alike need no look at partners elsewhere. */
const CLEARLY_ALIKE = 0.6;

/** What a place further down counts for: of two partners that are equally alike, the first one is taken. */
const NEARER = 1e-9;

/** Blocks that alone stand for each other between two anchors, as far as they are clearly alike. */
export function likeAlone(
  intervals: ReadonlyMap<number, Interval>,
  isSameClause: (from: TextBlock, to: TextBlock) => boolean,
  bench: Workbench,
): { from: number; to: number }[] {
  return [...intervals.values()].flatMap(({ from, to }) => {
    const [[before, ...more], [after, ...others]] = [from, to];
    if (!before || !after || more.length > 0 || others.length > 0) return [];
    // The cost is reckoned as a word for every eight letters or so.
    bench.budget.left -= (before.text.length + after.text.length) >> 3;
    const isAlike = likenessOf(before, after, isSameClause, bench) >= CLEARLY_ALIKE;
    return isAlike ? [{ from: before.index, to: after.index }] : [];
  });
}

/** Picks the heaviest of the like pairs between two anchors that keep the order of both texts. */
export function likeInOrder(
  like: readonly LikePair[],
  finder: IntervalFinder,
  intervals: ReadonlyMap<number, Interval>,
): Candidate[] {
  const bestFrom = new Map<number, number>();
  const bestTo = new Map<number, number>();
  for (const { from, to, score } of like) {
    bestFrom.set(from, Math.max(score, bestFrom.get(from) ?? 0));
    bestTo.set(to, Math.max(score, bestTo.get(to) ?? 0));
  }
  const candidates = like.flatMap(({ from, to, score, words }): Candidate[] => {
    const best = Math.max(bestFrom.get(from) ?? 0, bestTo.get(to) ?? 0);
    const number = finder.ofFrom(from);
    const isBetweenTheSame = number === finder.ofTo(to);
    // Where one block alone stands for one other, it is likely to be what became of it.
    const interval = intervals.get(number);
    // A row is known by its cells, and not by its place.
    const areAlone =
      interval?.from.length === 1 && interval.to.length === 1 && interval.from[0]?.kind !== 'row';
    const isFit = (areAlone || score >= leastScoreInOrder(words)) && score > best - MUCH_BETTER;
    const weight = score * (1 + words) - to * NEARER;
    return isFit && isBetweenTheSame ? [{ from, to, weight }] : [];
  });
  return heaviestIncreasing(candidates);
}

function leastScoreInOrder(words: number): number {
  return words < 8 ? 0.5 : 0.4;
}
