import type { Vocabulary } from './vocabulary.ts';

/**
 * A text cut into words and punctuation marks. What stands between two tokens is white space; the texts
 * of all tokens, with what stands before each, are the whole text.
 */
export interface Tokens {
  readonly text: string;
  /** Equal for tokens that are equal but for typography. */
  readonly keys: readonly number[];
  /** Where each token begins and ends in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many words stand before each token, and at the end how many there are. */
  readonly wordsBefore: readonly number[];
  readonly words: number;
}

/**
 * Scripts that put no spaces between words: there a word is a character. They are told by script
 * extensions, since the mark that lengthens a vowel (ー) belongs to no single script.
 */
export const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';

/**
 * An address of the web; a number with spaces; a character of an unspaced script with its accents; a word,
 * in which marks such as those of “S.r.l”, “e-mail”, “1,000.50”, “a@b.com” and “and/or” do not cut; dots;
 * any other mark.
 */
const TOKEN = new RegExp(
  [
    'https?:\\/\\/[^\\s<>"\u201c\u201d\\)\\]]*[\\p{L}\\p{N}\\/=#]',
    // “1 000 000”: three digits behind a space belong to the one to three before it.
    '(?<![\\p{N}.,:\\/\\-])\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+(?:[.,]\\d+)?(?![\\p{L}\\p{N}])',
    `[${UNSPACED}]\\p{M}*`,
    "[[\\p{L}\\p{M}\\p{N}_\u00ad]--[UNSPACED]]+(?:(?:[\\-'\u2019.\\/@&+=#~:\u2010\u2011\u2013]|,(?=\\p{N}))[[\\p{L}\\p{M}\\p{N}_\u00ad]--[UNSPACED]]+)*".replaceAll(
      'UNSPACED',
      UNSPACED,
    ),
    '\\.{3}|\\n|\\S',
  ].join('|'),
  'gv',
);

/** Cuts a text into tokens. A line break is one of them: it parts the blocks of a joined text. */
export function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const wordsBefore: number[] = [];
  let words = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const key = vocabulary.keyOf(match[0]);
    keys.push(key);
    starts.push(match.index);
    ends.push(TOKEN.lastIndex);
    wordsBefore.push(words);
    if (vocabulary.weights[key] !== 0) words += 1;
  }
  wordsBefore.push(words);
  return { text, keys, starts, ends, wordsBefore, words };
}
