import { type Candidate, heaviestIncreasing } from './increasing.ts';
import type { LikePair } from './like-pairs.ts';
import type { TextBlock } from './text-blocks.ts';

/** How much better a partner elsewhere must be for a block not to take one at its own place. */
const MUCH_BETTER = 0.25;

/** Of the like pairs between the same two anchors, the heaviest that keep the order of both texts. */
export function likeInOrder(
  like: readonly LikePair[],
  spine: readonly Candidate[],
  restFrom: readonly TextBlock[],
  restTo: readonly TextBlock[],
): Candidate[] {
  const bestFrom = new Map<number, number>();
  const bestTo = new Map<number, number>();
  for (const { from, to, score } of like) {
    bestFrom.set(from, Math.max(score, bestFrom.get(from) ?? 0));
    bestTo.set(to, Math.max(score, bestTo.get(to) ?? 0));
  }
  const [fromAnchors, toAnchors] = [
    spine.map(({ from }) => from).sort((a, b) => a - b),
    spine.map(({ to }) => to).sort((a, b) => a - b),
  ];
  const isAlone = (rest: readonly TextBlock[], anchors: readonly number[]) => {
    const gaps = rest.map(({ index }) => rank(anchors, index));
    return new Set(gaps.filter((gap, at) => gap !== gaps[at - 1] && gap !== gaps[at + 1]));
  };
  const [aloneFrom, aloneTo] = [isAlone(restFrom, fromAnchors), isAlone(restTo, toAnchors)];
  const candidates = like.flatMap(({ from, to, score, words }): Candidate[] => {
    const best = Math.max(bestFrom.get(from) ?? 0, bestTo.get(to) ?? 0);
    const [fromGap, toGap] = [rank(fromAnchors, from), rank(toAnchors, to)];
    const isBetweenTheSame = fromGap === toGap;
    // Where one block alone stands for one other, it is likely to be what became of it.
    const areAlone = aloneFrom.has(fromGap) && aloneTo.has(toGap);
    const isFit = (areAlone || score >= leastScoreInOrder(words)) && score > best - MUCH_BETTER;
    return isFit && isBetweenTheSame ? [{ from, to, weight: score * (1 + words) }] : [];
  });
  return heaviestIncreasing(candidates);
}

/** How many of the sorted numbers are smaller. */
function rank(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leastScoreInOrder(words: number): number {
  return words < 8 ? 0.5 : 0.4;
}
