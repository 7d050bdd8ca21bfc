import type { Budget } from './budget.ts';
import { withoutEqualEnds } from './equal-ends.ts';
import type { Hunk } from './hunk.ts';
import { type Candidate, heaviestIncreasing } from './increasing.ts';

/** A text as the exact search sees it. */
export interface KeyedBlocks {
  /** Equal for blocks that say the same. */
  readonly keys: readonly number[];
  /** What each block is worth: the longer, the surer. */
  readonly weights: readonly number[];
}

/** More candidates than these in one stretch, and repeated blocks are paired by their order alone. */
const MOST_CANDIDATES = 20_000;

/**
 * Pairs of equal blocks in the order of both texts: what stands once in both is an anchor, as far as the
 * heaviest chain of anchors goes; between anchors the same is done again with what is unique there, and
 * at last with what is repeated.
 */
export function exactPairs(from: KeyedBlocks, to: KeyedBlocks, budget: Budget): Candidate[] {
  const pairs: Candidate[] = [];
  const pair = (fromAt: number, toAt: number) => ({
    from: fromAt,
    to: toAt,
    weight: from.weights[fromAt] ?? 1,
  });
  const ranges: Hunk[] = [
    { fromStart: 0, fromEnd: from.keys.length, toStart: 0, toEnd: to.keys.length },
  ];
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const { fromStart, fromEnd, toStart, toEnd } = withoutEqualEnds(range, from.keys, to.keys);
    for (let at = 0; at < fromStart - range.fromStart; at++)
      pairs.push(pair(range.fromStart + at, range.toStart + at));
    for (let at = 0; at < range.fromEnd - fromEnd; at++) pairs.push(pair(fromEnd + at, toEnd + at));
    if (fromStart === fromEnd || toStart === toEnd || budget.left < 0) continue;
    budget.left -= fromEnd - fromStart + toEnd - toStart;
    const places = new Map<number, { from: number[]; to: number[] }>();
    for (let at = fromStart; at < fromEnd; at++) {
      const key = from.keys[at] as number;
      const known = places.get(key);
      if (known) known.from.push(at);
      else places.set(key, { from: [at], to: [] });
    }
    for (let at = toStart; at < toEnd; at++) places.get(to.keys[at] as number)?.to.push(at);
    const shared = [...places.values()].filter((place) => place.to.length > 0);
    const unique = shared.filter((place) => place.from.length === 1 && place.to.length === 1);
    const chain = heaviestIncreasing(
      unique.length > 0
        ? unique.map((place) => pair(place.from[0] as number, place.to[0] as number))
        : repeatedPairs(shared).map(([fromAt, toAt]) => pair(fromAt, toAt)),
    );
    pairs.push(...chain);
    if (unique.length === 0) continue;
    let [fromAt, toAt] = [fromStart, toStart];
    for (const anchor of chain) {
      ranges.push({
        fromStart: fromAt,
        fromEnd: anchor.from,
        toStart: toAt,
        toEnd: anchor.to,
      });
      [fromAt, toAt] = [anchor.from + 1, anchor.to + 1];
    }
    ranges.push({ fromStart: fromAt, fromEnd, toStart: toAt, toEnd });
  }
  return pairs;
}

function repeatedPairs(places: readonly { from: number[]; to: number[] }[]): [number, number][] {
  const many = places.reduce((sum, { from, to }) => sum + from.length * to.length, 0);
  return places.flatMap(({ from, to }) =>
    many > MOST_CANDIDATES
      ? from.slice(0, to.length).map((at, index): [number, number] => [at, to[index] as number])
      : from.flatMap((at) => to.map((other): [number, number] => [at, other])),
  );
}
