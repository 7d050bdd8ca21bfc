import { wordsOf } from './marks.ts';

/**
 * Returns how many words must at least be taken out and put in to turn one text into another: the length
 * of a shortest edit script (Myers), of which only the last row is kept. Returns null if it is above
 * `most`.
 */
export function fewestEdits(from: string, to: string, most: number): number | null {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const a = Int32Array.from(wordsOf(from), numberOf);
  const b = Int32Array.from(wordsOf(to), numberOf);
  const limit = Math.min(most, a.length + b.length);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  for (let edits = 0; edits <= limit; edits++)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [above, below] = [
        furthest[offset + diagonal + 1] ?? 0,
        furthest[offset + diagonal - 1] ?? 0,
      ];
      const isDown = diagonal === -edits || (diagonal !== edits && below < above);
      let x = isDown ? above : below + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      if (x >= a.length && x - diagonal >= b.length) return edits;
      furthest[offset + diagonal] = x;
    }
  return null;
}
