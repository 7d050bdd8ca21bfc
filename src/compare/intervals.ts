import type { Candidate } from './increasing.ts';
import type { TextBlock } from './text-blocks.ts';

/** Blocks without a partner between the same two neighbouring anchors. */
export interface Interval {
  readonly from: readonly TextBlock[];
  readonly to: readonly TextBlock[];
}

/** Tells between which anchors a place lies: equal numbers on both sides are the same interval. */
export interface IntervalFinder {
  ofFrom(index: number): number;
  ofTo(index: number): number;
}

export function intervalFinder(spine: readonly Candidate[]): IntervalFinder {
  const sorted = (places: number[]) => places.sort((a, b) => a - b);
  const [from, to] = [sorted(spine.map((pair) => pair.from)), sorted(spine.map((pair) => pair.to))];
  return { ofFrom: (index) => rank(from, index), ofTo: (index) => rank(to, index) };
}

/** The intervals that have blocks on both sides, by their number. */
export function intervalsOf(
  finder: IntervalFinder,
  restFrom: readonly TextBlock[],
  restTo: readonly TextBlock[],
): Map<number, Interval> {
  const intervals = new Map<number, { from: TextBlock[]; to: TextBlock[] }>();
  for (const block of restFrom) {
    const number = finder.ofFrom(block.index);
    const known = intervals.get(number);
    if (known) known.from.push(block);
    else intervals.set(number, { from: [block], to: [] });
  }
  for (const block of restTo) intervals.get(finder.ofTo(block.index))?.to.push(block);
  return new Map([...intervals].filter(([, interval]) => interval.to.length > 0));
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
