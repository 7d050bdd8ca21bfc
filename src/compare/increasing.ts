/** A pair that may be kept: places in two sequences, and what it is worth. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The candidates of the greatest total weight of which both places rise: the longest increasing
 * subsequence, weighted. The first found wins among equals. This takes time in O(n log n) with a Fenwick
 * tree of maxima over the places in the second sequence.
 */
export function heaviestIncreasing<T extends Candidate>(candidates: readonly T[]): T[] {
  // The further partner of a place comes first, so that no two pairs of one place can follow each other.
  const sorted = [...candidates].sort((a, b) => a.from - b.from || b.to - a.to);
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { to } of sorted) [least, most] = [Math.min(least, to), Math.max(most, to)];
  // As long as the stretch in question, for many short ones are asked about.
  const size = Math.max(0, most - least) + 2;
  const best = new Int32Array(size).fill(-1);
  const totals: number[] = [];
  const previous: number[] = [];
  let end = -1;
  for (const [index, candidate] of sorted.entries()) {
    const { weight } = candidate;
    const to = candidate.to - least;
    let before = -1;
    // Looks strictly before `to`: places are counted from 1 in the tree.
    for (let at = to; at > 0; at -= at & -at) {
      const other = best[at] ?? -1;
      if (other >= 0 && (before < 0 || (totals[other] ?? 0) > (totals[before] ?? 0)))
        before = other;
    }
    const total = weight + (before < 0 ? 0 : (totals[before] ?? 0));
    totals.push(total);
    previous.push(before);
    for (let at = to + 1; at < size; at += at & -at) {
      const other = best[at] ?? -1;
      if (other < 0 || (totals[other] ?? 0) < total) best[at] = index;
    }
    if (end < 0 || total > (totals[end] ?? 0)) end = index;
  }
  const chain: T[] = [];
  for (let at = end; at >= 0; at = previous[at] ?? -1) {
    const kept = sorted[at];
    if (kept) chain.push(kept);
  }
  return chain.reverse();
}
