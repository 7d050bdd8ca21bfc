import leven from 'leven';
import { foldLetters } from './query.ts';

/** The words that come nearest to one that stands nowhere, nearest first; at most three. */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  return known
    .filter((other) => Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, distance: leven(foldLetters(other), word) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}
