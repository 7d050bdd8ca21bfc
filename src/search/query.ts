import { foldTypography } from '../compare/vocabulary.ts';

/** What a reader asked for, in a form that can be compared with texts. */
export interface Query {
  /** Single words, folded, each once; without those that stand in every text, unless there are no others. */
  readonly words: readonly string[];
  /** Words in quotation marks, which must stand side by side. */
  readonly phrases: readonly string[];
  /** Nothing was asked for but words that stand in every text. */
  readonly isVague: boolean;
}

/** Words that stand in every text, in English and Italian: asked for alone they find everything. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have how i if in into is it its may me my no not of on or our shall so such ' +
    'that the their them then there these they this to us was we were what when where which who whom whose why will with would you your ' +
    'al alla alle anche che chi ci con cosa da dal dalla dei del della delle di e ed gli i il in io la le lo loro ma mi nel nella non o per perché più quale quali quando se si sono su sua sul sulla suo tra un una uno'
  ).split(' '),
);

/** Reads what was typed: quotation marks of any kind make a phrase; signs around words do not count. */
export function parseQuery(text: string): Query {
  const plain = foldTypography(text.normalize('NFC'));
  const phrases = [...plain.matchAll(/"([^"]+)"/g)]
    .map(([, words = '']) => foldedWords(words).join(' '))
    .filter((phrase) => phrase !== '');
  const all = [...new Set(foldedWords(plain.replace(/"[^"]*"/g, ' ')))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const isVague = telling.length === 0 && phrases.length === 0 && all.length > 0;
  return { words: telling, phrases, isVague };
}

/**
 * A text as a list of its words: lower case, without accents. Hyphens part words; signs within e-mail
 * addresses, numbers and names of cookies do not.
 */
export function foldedWords(text: string): string[] {
  return [...foldLetters(text).matchAll(WORD)].map(([word]) => word);
}

/** A word with the signs that belong to it: `9.2`, `privacy@ikmultimedia.com`, `_ga`, `ik-lang` in parts. */
export const WORD = /_*[\p{L}\p{N}]+(?:[.@_']+[\p{L}\p{N}]+)*/gu;

/** Lower case, plain quotes and dashes, no accents. */
export function foldLetters(text: string): string {
  return foldTypography(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
