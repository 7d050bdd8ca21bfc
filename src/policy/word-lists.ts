/** The words of a text in small letters, in their order; marks and white space part them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words of one list that another lacks, each as often as it does. */
export function wordsWithout(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** How many words two lists have in common, each as often as both have it. */
export function commonWords(words: readonly string[], others: readonly string[]): number {
  return words.length - wordsWithout(words, others).length;
}

/**
 * Dice’s coefficient, 2·|A ∩ B| ÷ (|A| + |B|): 0 for nothing in common, 1 for the same; 0 for two of nothing.
 * @param common how much two wholes have in common, in the unit of their sizes
 */
export function diceCoefficient(common: number, size: number, otherSize: number): number {
  return size + otherSize === 0 ? 0 : (2 * common) / (size + otherSize);
}
