import { diceCoefficient } from '../policy/word-lists.ts';
import type { Bag, Lexicon } from './workbench.ts';
import { cutTokens } from './workbench.ts';

/** The words of a text regardless of their order and of capitals; punctuation is none. */
export function bagOf(text: string, lexicon: Lexicon): Bag {
  const known = lexicon.bags.get(text);
  if (known) return known;
  const { kin, weights } = lexicon.vocabulary;
  const counts = new Map<number, number>();
  let weight = 0;
  for (const word of cutTokens(text, lexicon).keys) {
    const key = kin[word] as number;
    const own = weights[key] ?? 0;
    if (own === 0) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    weight += own;
  }
  const bag = { counts, keys: [...counts.keys()], times: [...counts.values()], weight };
  lexicon.bags.set(text, bag);
  return bag;
}

/** What two bags have in common, by weight. */
export function commonWeight(a: Bag, b: Bag, { vocabulary }: Lexicon): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (let at = 0; at < small.keys.length; at++) {
    const key = small.keys[at] as number;
    const other = large.counts.get(key);
    if (other !== undefined)
      common += Math.min(small.times[at] as number, other) * (vocabulary.weights[key] ?? 0);
  }
  return common;
}

/** How much of the words of two texts, by weight, they have in common: 0 for nothing, 1 for all. */
export function likeness(a: Bag, b: Bag, lexicon: Lexicon): number {
  return diceCoefficient(commonWeight(a, b, lexicon), a.weight, b.weight);
}
