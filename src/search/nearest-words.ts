import leven from 'leven';
import { foldLetters } from './query.ts';
import { ANOTHER_FORM, likeWord } from './word-forms.ts';

/** The words that come nearest to one that stands nowhere, nearest first; at most three. */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  return known
    .filter((other) => Math.abs(other.length - word.length) <= most)
    .map((other) => {
      const folded = foldLetters(other);
      // Few people misspell how a word begins.
      const isOtherStart = folded[0] === word[0] ? 0 : 0.5;
      const longer = Math.abs(other.length - word.length);
      return { other, longer, distance: leven(folded, word) + isOtherStart };
    })
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || a.longer - b.longer || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

/**
 * Those of some words that stand nowhere, or seem to be another word misspelt: “controler” may come from
 * “control”, but “controller” is nearer. Numbers and names of machines are not among the words known.
 */
export function unknownWords(words: readonly string[], known: readonly string[]): string[] {
  const folded = known.map(foldLetters);
  return words.filter((word) => {
    if (/[\d@_.]/.test(word)) return false;
    const best = Math.max(0, ...folded.map((other) => likeWord(other, word)));
    if (best !== ANOTHER_FORM) return best === 0;
    return folded.some((other) => leven(other, word) === 1 && likeWord(other, word) === 0);
  });
}
