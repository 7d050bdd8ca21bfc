import { foldedWords, type Query, unhyphenatedWords } from './query.ts';
import { ANOTHER_FORM, likeWord } from './word-forms.ts';

/** How a text answers a query: not at all, or the better the higher. */
export interface Match {
  /** How many of the words and phrases stand in it. */
  readonly count: number;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
  /** Some word stands in it in another form only. */
  readonly isLoose: boolean;
  readonly score: number;
}

/** A text that can be found. */
export interface Findable {
  readonly title: string;
  readonly content: string;
}

const IN_TITLE = 6;
const IN_TEXT = 2;
const SIDE_BY_SIDE = 4;
const WHOLE_TITLE = 12;
/** What it is worth that the words stand together, as far as they do. */
const TOGETHER = 6;

/**
 * Judges a text by its own words, since an index also returns what only begins like a word. Words count
 * more in the heading, as they were typed, and side by side in the order of the query.
 */
export function matchText(query: Query, { title, content }: Findable): Match {
  const { words, hints, phrases } = query;
  const heading = foldedWords(title);
  const text = foldedWords(content);
  const titleLine = ` ${heading.join(' ')} `;
  const line = ` ${text.join(' ')} `;
  const [inTitle, inText] = [
    [...heading, ...unhyphenatedWords(title)],
    [...text, ...unhyphenatedWords(content)],
  ];
  let [count, score] = [0, 0];
  let isLoose = false;
  for (const word of [...words, ...hints]) {
    const found = [bestLike(inTitle, word), bestLike(inText, word)] as const;
    const isWord = !hints.includes(word);
    if (Math.max(...found) > 0 && isWord) count++;
    if (Math.max(...found) === ANOTHER_FORM && isWord) isLoose = true;
    const times = text.filter((other) => likeWord(other, word) > 0).length;
    const density = Math.log2(1 + times) / (1 + Math.log2(1 + text.length / 50));
    score += IN_TITLE * found[0] + IN_TEXT * found[1] + density;
  }
  for (let at = 1; at < words.length; at++)
    if (line.includes(` ${words[at - 1]} ${words[at]} `)) score += SIDE_BY_SIDE;
  for (const phrase of phrases) {
    const isInTitle = titleLine.includes(` ${phrase} `);
    if (isInTitle || line.includes(` ${phrase} `)) count++;
    if (isInTitle) score += IN_TITLE;
  }
  const asked = [...words, ...phrases].join(' ');
  const unnumbered = heading.filter((word) => !/^[\d.]+$/.test(word)).join(' ');
  const isTitle = (title: string) => title === asked || title === query.typed;
  const number = heading.find((word) => /^\d/.test(word)) ?? '';
  if ([titleLine.trim(), unnumbered, number].some(isTitle)) score += WHOLE_TITLE;
  if (words.length > 1) score += (TOGETHER * words.length) / narrowest(text, words);
  return { count, isWhole: count === words.length + phrases.length, isLoose, score };
}

function bestLike(words: readonly string[], wanted: string): number {
  let highest = 0;
  for (const word of words) {
    highest = Math.max(highest, likeWord(word, wanted));
    if (highest === 1) break;
  }
  return highest;
}

/** How many words of a text the shortest stretch has in which all the wanted ones stand. */
function narrowest(text: readonly string[], wanted: readonly string[]): number {
  const last = wanted.map(() => Number.NEGATIVE_INFINITY);
  let fewest = Number.POSITIVE_INFINITY;
  text.forEach((word, at) => {
    wanted.forEach((other, index) => {
      if (likeWord(word, other) > 0) last[index] = at;
    });
    fewest = Math.min(fewest, at - Math.min(...last) + 1);
  });
  return fewest;
}
