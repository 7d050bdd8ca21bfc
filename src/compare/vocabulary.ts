/** Gives equal words equal numbers. Words that differ in typography alone are equal. */
export interface Vocabulary {
  /** @param word as written */
  keyOf(word: string): number;
  /** How much a key says about what a text is about: 0 for punctuation, little for short words. */
  readonly weights: readonly number[];
  /** How well a text can be cut behind a key: 2 after a sentence, 1 after a part of one, else 0. */
  readonly cuts: readonly number[];
}

export function createVocabulary(): Vocabulary {
  const written = new Map<string, number>();
  const folded = new Map<string, number>();
  const weights: number[] = [];
  const cuts: number[] = [];
  return {
    weights,
    cuts,
    keyOf(word) {
      const known = written.get(word);
      if (known !== undefined) return known;
      const plain = foldTypography(word);
      const key = folded.get(plain) ?? weights.length;
      if (key === weights.length) {
        folded.set(plain, key);
        weights.push(weightOf(plain));
        cuts.push(/^[.!?;:。！？；：]/u.test(plain) ? 2 : /^[,)、，]/u.test(plain) ? 1 : 0);
      }
      written.set(word, key);
      return key;
    },
  };
}

/** Quotes, dashes, hyphens, ligatures and invisible characters as the plainest of their kind. */
export function foldTypography(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

/**
 * “of”, “the” and “and” stand in every text, and numbers come and go; where words are single characters,
 * each one counts.
 */
function weightOf(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0;
  return /^(?:[A-Za-z]{1,3}|\d{1,4})$/.test(word) ? 0.25 : 1;
}
