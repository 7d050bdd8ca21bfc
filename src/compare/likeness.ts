import type { Tokens } from './tokens.ts';
import type { Workbench } from './word-changes.ts';

/** How often each key stands in a text, and what all of them weigh. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** The words of a text regardless of their order; punctuation is none. */
export function bagOf(tokens: Tokens, { vocabulary }: Pick<Workbench, 'vocabulary'>): Bag {
  const counts = new Map<number, number>();
  let weight = 0;
  for (const key of tokens.keys) {
    const own = vocabulary.weights[key] ?? 0;
    if (own === 0) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    weight += own;
  }
  return { counts, weight };
}

/** What two bags have in common, by weight. */
export function commonWeight(
  a: Bag,
  b: Bag,
  { vocabulary }: Pick<Workbench, 'vocabulary'>,
): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [key, count] of small.counts) {
    const other = large.counts.get(key);
    if (other !== undefined) common += Math.min(count, other) * (vocabulary.weights[key] ?? 0);
  }
  return common;
}

/** Dice’s coefficient of the words of two texts: 0 for nothing in common, 1 for the same words. */
export function likeness(a: Bag, b: Bag, bench: Pick<Workbench, 'vocabulary'>): number {
  const total = a.weight + b.weight;
  return total === 0 ? 0 : (2 * commonWeight(a, b, bench)) / total;
}
