import type { Budget } from './budget.ts';
import { withoutEqualEnds } from './equal-ends.ts';
import type { Hunk } from './hunk.ts';
import { heaviestIncreasing } from './increasing.ts';
import { shortestScript } from './myers.ts';

/** How many differences are looked for one by one before a text is cut at its rare words. */
const MOST_DIFFERENCES = 400;

/**
 * The hunks in which two sequences differ, in order; between them they are equal. Fewest differences where
 * they are few (Myers); where they are many, first cut at what stands once in both sequences.
 */
export function editScript(from: readonly number[], to: readonly number[], budget: Budget): Hunk[] {
  const hunks: Hunk[] = [];
  const all = { fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length };
  compareRange(from, to, all, budget, hunks);
  return joinTouching(hunks);
}

function compareRange(
  from: readonly number[],
  to: readonly number[],
  range: Hunk,
  budget: Budget,
  hunks: Hunk[],
): void {
  const whole = withoutEqualEnds(range, from, to);
  const { fromStart, fromEnd, toStart, toEnd } = whole;
  if (fromStart === fromEnd && toStart === toEnd) return;
  if (fromStart === fromEnd || toStart === toEnd) {
    hunks.push(whole);
    return;
  }
  const found = shortestScript(from, to, whole, MOST_DIFFERENCES, budget);
  if (found) {
    hunks.push(...found);
    return;
  }
  const anchors = budget.left > 0 ? anchorsIn(from, to, whole) : [];
  if (anchors.length === 0) {
    hunks.push(whole);
    return;
  }
  let [fromAt, toAt] = [fromStart, toStart];
  for (const anchor of anchors) {
    const before = { fromStart: fromAt, fromEnd: anchor.from, toStart: toAt, toEnd: anchor.to };
    compareRange(from, to, before, budget, hunks);
    [fromAt, toAt] = [anchor.from + 1, anchor.to + 1];
  }
  compareRange(from, to, { fromStart: fromAt, fromEnd, toStart: toAt, toEnd }, budget, hunks);
}

/** What stands exactly once in both stretches, as far as its order is the same. */
function anchorsIn(from: readonly number[], to: readonly number[], range: Hunk) {
  const places = new Map<number, [from: number, to: number]>();
  const TWICE = -2;
  for (let at = range.fromStart; at < range.fromEnd; at++) {
    const key = from[at] as number;
    places.set(key, [places.has(key) ? TWICE : at, -1]);
  }
  for (let at = range.toStart; at < range.toEnd; at++) {
    const place = places.get(to[at] as number);
    if (place) place[1] = place[1] === -1 ? at : TWICE;
  }
  const candidates = [...places.values()]
    .filter(([fromAt, toAt]) => fromAt >= 0 && toAt >= 0)
    .map(([fromAt, toAt]) => ({ from: fromAt, to: toAt, weight: 1 }));
  return heaviestIncreasing(candidates);
}

function joinTouching(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && last.fromEnd === hunk.fromStart && last.toEnd === hunk.toStart)
      joined[joined.length - 1] = { ...last, fromEnd: hunk.fromEnd, toEnd: hunk.toEnd };
    else joined.push(hunk);
  }
  return joined;
}
