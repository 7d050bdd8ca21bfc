import { foldedWords, type Query } from './query.ts';

/** How a text answers a query: not at all, or the better the higher. */
export interface Match {
  /** Every word and phrase stands in it. */
  readonly isWhole: boolean;
  readonly score: number;
}

/** A text that can be found. */
export interface Findable {
  readonly title: string;
  readonly content: string;
}

const IN_TITLE = 6;
const EXACT = 2;
const SIDE_BY_SIDE = 4;
const WHOLE_TITLE = 12;

/**
 * Judges a text by its own words, since an index also returns what only begins like a word. Words count
 * more in the heading, as they were typed, and side by side in the order of the query.
 */
export function matchText({ words, phrases }: Query, { title, content }: Findable): Match {
  const heading = foldedWords(title);
  const text = foldedWords(content);
  const joined = ` ${text.join(' ')} `;
  const hasPhrases = phrases.every(
    (phrase) => joined.includes(` ${phrase} `) || ` ${heading.join(' ')} `.includes(` ${phrase} `),
  );
  let score = 0;
  let isWhole = hasPhrases;
  for (const word of words) {
    const inTitle = best(heading, word);
    const inText = best(text, word);
    if (inTitle === 0 && inText === 0) isWhole = false;
    const count = text.filter((other) => likeWord(other, word) > 0).length;
    score +=
      IN_TITLE * inTitle +
      EXACT * inText +
      Math.log2(1 + count) / (1 + Math.log2(1 + text.length / 50));
  }
  for (let at = 1; at < words.length; at++)
    if (joined.includes(` ${words[at - 1]} ${words[at]} `)) score += SIDE_BY_SIDE;
  for (const phrase of phrases)
    if (` ${heading.join(' ')} `.includes(` ${phrase} `)) score += IN_TITLE;
  const asked = words.join(' ');
  const unnumbered = heading.filter((word) => !/^[\d.]+$/.test(word)).join(' ');
  if (asked !== '' && (asked === heading.join(' ') || asked === unnumbered || asked === heading[0]))
    score += WHOLE_TITLE;
  return { isWhole, score };
}

function best(words: readonly string[], wanted: string): number {
  let highest = 0;
  for (const word of words) {
    highest = Math.max(highest, likeWord(word, wanted));
    if (highest === 1) break;
  }
  return highest;
}

/** 1 for the same word, less for another form of it, 0 for another word. */
export function likeWord(word: string, wanted: string): number {
  if (word === wanted) return 1;
  // A number is another number, and names are not inflected.
  if (/[\d@_]/.test(wanted)) return word.startsWith(wanted) && wanted.length > 2 ? 0.5 : 0;
  if (wanted.length >= 3 && word.startsWith(wanted))
    return wanted.length / word.length >= 0.6 ? 0.8 : 0.4;
  let shared = 0;
  while (shared < word.length && shared < wanted.length && word[shared] === wanted[shared])
    shared++;
  const shorter = Math.min(word.length, wanted.length);
  const rest = Math.max(word.length, wanted.length) - shared;
  return shared >= 4 && shared >= 0.7 * shorter && rest <= 7 ? 0.6 : 0;
}
