import { isDecisive } from './decisive-words.ts';
import { foldPrint } from './typography.ts';

/** Gives equal words equal numbers. Words that differ in typography alone are equal. */
export interface Vocabulary {
  /** @param word as written */
  keyOf(word: string): number;
  /** By key: the key of the same word in small letters. */
  readonly kin: readonly number[];
  /** How much a key says about what a text is about: 0 for punctuation, little for short words. */
  readonly weights: readonly number[];
  /** How well a text can be cut behind a key: 2 after a sentence, 1 after a part of one, else 0. */
  readonly cuts: readonly number[];
  /** By key: 2 for a number, a negation or a modal verb, 1 for the end of a sentence, else 0. */
  readonly decisive: readonly number[];
}

export function createVocabulary(): Vocabulary {
  const written = new Map<string, number>();
  const folded = new Map<string, number>();
  const kin: number[] = [];
  const weights: number[] = [];
  const cuts: number[] = [];
  const decisive: number[] = [];
  const keyOf = (word: string): number => {
    const known = written.get(word);
    if (known !== undefined) return known;
    const plain = foldPrint(word);
    const key = folded.get(plain) ?? weights.length;
    written.set(word, key);
    if (key < weights.length) return key;
    folded.set(plain, key);
    weights.push(weightOf(plain));
    cuts.push(/^[.!?;:。！？；：]/u.test(plain) ? 2 : /^[,)、，]/u.test(plain) ? 1 : 0);
    decisive.push(isDecisive(plain) ? 2 : /^[.!?。！？]/u.test(plain) ? 1 : 0);
    kin.push(key);
    const small = word.toLowerCase();
    if (small !== word) kin[key] = keyOf(small);
    return key;
  };
  return { kin, weights, cuts, decisive, keyOf };
}

/**
 * “of”, “the” and “and” stand in every text, and numbers come and go; where words are single characters,
 * each one counts.
 */
function weightOf(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0;
  return /^(?:[A-Za-z]{1,3}|\d{1,4})$/.test(word) ? 0.25 : 1;
}
