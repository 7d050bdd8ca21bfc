import { visible } from './plain-inlines.ts';
import { unraised } from './raised-text.ts';
import type { Stretch } from './second-reading.ts';

/** Words one by one, and the line of the source on which each begins. */
export interface SourceWords {
  readonly words: readonly string[];
  readonly lines: readonly number[];
}

/** The words of the text of a source: a word may go on from one stretch to the next. */
export function wordsOfStretches(stretches: readonly Stretch[]): SourceWords {
  const texts = stretches.filter(({ shown }) => shown === 'text');
  // Without invisible letters first, or the places of the words would not be those of the stretches.
  const parts = texts.map(({ words }) => plainLetters(words));
  const words: string[] = [];
  const lines: number[] = [];
  let at = 0;
  let end = parts[0]?.length ?? 0;
  for (const { 0: word, index } of parts.join('').matchAll(/\S+/gu)) {
    while (index >= end && at < parts.length - 1) end += (parts[++at] as string).length;
    words.push(word);
    lines.push(texts[at]?.line ?? 0);
  }
  return { words, lines };
}

/** The words of a text, without the signs of lists and with plain letters for raised ones. */
export function cutWords(text: string): string[] {
  return plainLetters(text).match(/\S+/gu) ?? [];
}

function plainLetters(text: string): string {
  return unraised(visible(text)).replace(/[•▪◦●■‣⁃]/gu, ' ');
}
