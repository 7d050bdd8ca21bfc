import { foldTypography } from '../compare/typography.ts';

/** What a reader asked for, in a form that can be compared with texts. */
export interface Query {
  /** All that was typed, folded, in its order. */
  readonly typed: string;
  /** Single words, folded, each once, without those that stand in every text. */
  readonly words: readonly string[];
  /** Words that a text need not have, like “section” before a number; they only tell which answers best. */
  readonly hints: readonly string[];
  /** Words in quotation marks, which must stand side by side. */
  readonly phrases: readonly string[];
  /** Nothing was asked for but words that stand in every text. */
  readonly isVague: boolean;
}

/**
 * English, Italian and German words that stand in every text, or only make a question: alone they find
 * everything.
 */
const STOP_WORDS = new Set(
  (
    'a about also am an and any are as at be been but by can could did do does for from get had has have happen happens how i if in into is it its just like long many may me much my no not of on or our ' +
    'please shall should so some such tell than that the their them then there these they this to us want was we were what when where which who whom whose why will with would you your ' +
    'a agli ai al all alla alle anche avete che chi ci come con cosa d da dagli dai dal dall dalla dalle dei del dell della delle di dove e ed entro fare gli ha ho i il in io l la le lo loro ma mi mia mie miei mio negli nei nel nell nella nelle non o per perche piu possiamo posso possono puo quale quali quando quanto se si sono su sua sugli sui sul sull sulla sulle suo tempo tra un una uno ' +
    'aber als am auf aus bei bin bis da damit dann darf das dass dem den der des die dies diese dieser dieses durch ein eine einem einen einer eines er es fur gegen hat haben hatte ich ihr ihre ihrem ihren ihrer im ist ja kann kein keine konnen lange man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht noch nur ob oder ohne sein seine sich sie sind soll sowie uber um und uns unser unsere unter vom von vor wann warum war was welche welchem welchen welcher welches wenn wer werde werden wie wieso wird wo wofur woher wurde wurden zu zum zur'
  ).split(' '),
);

/** What a reader may call a part of a text by its number, whatever the text calls it. */
const PART_NAMES = new Set(
  'absatz abschnitt anhang annex art article articolo artikel chapter clause no number klausel nummer paragraf paragrafo paragraph part point punkt punto section sezione ziffer'.split(
    ' ',
  ),
);

/** Reads what was typed: quotation marks of any kind make a phrase; signs around words do not count. */
export function parseQuery(text: string): Query {
  const plain = foldTypography(text.normalize('NFC'));
  const phrases = [...plain.matchAll(/"([^"]+)"/g)]
    .map(([, words = '']) => foldedWords(words).join(' '))
    .filter((phrase) => phrase !== '');
  const rest = plain.replace(/"[^"]*"/g, ' ');
  const all = foldedWords(rest.replace(HYPHENED_TYPED, (word) => joinedIfVague(word)));
  const isHint = (word: string, at: number) =>
    PART_NAMES.has(word) && /^\d/.test(all[at + 1] ?? '');
  const hints = all.filter(isHint);
  const telling = all.filter((word, at) => !isHint(word, at) && !STOP_WORDS.has(word));
  return {
    typed: foldedWords(plain).join(' '),
    words: [...new Set(telling)],
    hints,
    phrases,
    isVague: telling.length === 0 && phrases.length === 0 && all.length > 0,
  };
}

/** “e-mail” and “on-line” as one word: of their parts, one stands in every text. */
function joinedIfVague(word: string): string {
  const parts = word.split('-');
  return parts.some((part) => STOP_WORDS.has(foldLetters(part))) ? parts.join('') : word;
}

/** What was typed, with one of its words replaced by another. */
export function withWord(text: string, word: string, other: string): string {
  return text.replace(TYPED_WORD, (typed) => (foldedWords(typed)[0] === word ? other : typed));
}

/**
 * A text as a list of its words: lower case, without accents and without the English genitive. Hyphens
 * part words, and so do apostrophes before longer words (“dell’utente”); signs within e-mail addresses,
 * numbers and names of cookies do not.
 */
export function foldedWords(text: string): string[] {
  return [...foldLetters(text).matchAll(WORD)].map(([word]) => word.replace(/'s$/, ''));
}

/** Words that are written with hyphens, as one: “email”, “thirdparty”. */
export function unhyphenatedWords(text: string): string[] {
  return [...foldLetters(text).matchAll(HYPHENED)].map(([word]) => word.replaceAll('-', ''));
}

/** Lower case, plain quotes and dashes, no accents. */
export function foldLetters(text: string): string {
  return foldTypography(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word with the signs that belong to it: `9.2`, `privacy@ikmultimedia.com`, `_ga`, `don't`. */
const WORD = /_*[\p{L}\p{N}]+(?:(?:[.@_]+|'(?!\p{L}{3}))[\p{L}\p{N}]+)*/gu;
/** The same before folding. */
const TYPED_WORD = /_*[\p{L}\p{M}\p{N}]+(?:[.@_]+[\p{L}\p{M}\p{N}]+)*/gu;
const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;
const HYPHENED_TYPED = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu;
