import { foldedWords, type Query, unhyphenatedWords } from './query.ts';
import { likeWord } from './word-forms.ts';

/** So many words of a text are shown. */
const LENGTH = 32;

/** So many of them stand before the first that was asked for. */
const BEFORE = 6;

/** A piece of a text, and whether it was asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isWanted: boolean;
}

/** A stretch of a text around what was asked for, word by word; dots stand where the text goes on. */
export function excerptOf({ words, phrases }: Query, content: string): ExcerptPart[] {
  const wanted = [...words, ...phrases.flatMap((phrase) => phrase.split(' '))];
  const tokens = [...content.matchAll(/\S+/gu)].map(([text]) => text);
  const asked = tokens.map((text) => wantedIn(text, wanted));
  const start = bestStart(asked);
  const end = start + LENGTH;
  const shown = tokens.slice(start, end).map((text, index) => ({
    text,
    isWanted: (asked[start + index] ?? []).length > 0,
  }));
  const dots = (isThere: boolean) => (isThere ? [{ text: '…', isWanted: false }] : []);
  return [...dots(start > 0), ...shown, ...dots(end < tokens.length)];
}

/** Which of the wanted words a piece of a text has, by their number. */
function wantedIn(text: string, wanted: readonly string[]): number[] {
  const words = [...foldedWords(text), ...unhyphenatedWords(text)];
  return wanted.flatMap((other, at) =>
    words.some((word) => likeWord(word, other) > 0) ? [at] : [],
  );
}

/** Where the stretch with most of the wanted words begins, a few words before the first of them. */
function bestStart(asked: readonly (readonly number[])[]): number {
  let [best, most] = [0, 0];
  for (let start = 0; start < asked.length; start++) {
    if (asked[start]?.length === 0) continue;
    const found = asked.slice(start, start + LENGTH - BEFORE).flat();
    // Each word counts for more than its repetition.
    const score = new Set(found).size * LENGTH + found.length;
    if (score > most) [best, most] = [start, score];
  }
  return Math.max(0, Math.min(best - BEFORE, asked.length - LENGTH));
}
