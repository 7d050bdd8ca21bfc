import type { Budget } from './budget.ts';
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
  compareRange(from, to, [0, from.length, 0, to.length], budget, hunks);
  return joinTouching(hunks);
}

type Range = readonly [fromStart: number, fromEnd: number, toStart: number, toEnd: number];

function compareRange(
  from: readonly number[],
  to: readonly number[],
  range: Range,
  budget: Budget,
  hunks: Hunk[],
): void {
  let [fromStart, fromEnd, toStart, toEnd] = range;
  while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart]) {
    fromStart += 1;
    toStart += 1;
  }
  while (fromStart < fromEnd && toStart < toEnd && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  if (fromStart === fromEnd && toStart === toEnd) return;
  const whole = { fromStart, fromEnd, toStart, toEnd };
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
    compareRange(from, to, [fromAt, anchor.from, toAt, anchor.to], budget, hunks);
    [fromAt, toAt] = [anchor.from + 1, anchor.to + 1];
  }
  compareRange(from, to, [fromAt, fromEnd, toAt, toEnd], budget, hunks);
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
