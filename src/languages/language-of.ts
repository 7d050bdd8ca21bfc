import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { Language } from './language.ts';
import { SPANISH } from './spanish.ts';

/** The languages whose words are known. */
export const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, FRENCH, ITALIAN, SPANISH];

/** The language of a tag such as `de-AT`; null if its words are not known. */
export function languageOfTag(tag: string): Language | null {
  const code = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((each) => each.code === code) ?? null;
}

/** Longer texts are told by their beginning. */
const ENOUGH = 20_000;

/** Fewer of its commonest words than these in a hundred, and a text is in none of the languages. */
const LEAST_SHARE = 0.1;

const COMMON = new Map(
  LANGUAGES.map((language) => {
    const { common, negations, exceptions, recipients, bases, clauseNames } = language;
    const own = [negations, exceptions, recipients, bases, clauseNames].flat();
    return [language, new Set([...common, ...own.flatMap(plainForms)])];
  }),
);

/** Words that a piece of a regular expression spells out: “section” and “sections” of `sections?`. */
function plainForms(piece: string): string[] {
  if (/^\p{L}+$/u.test(piece)) return [piece];
  return /^\p{L}{4,}\?$/u.test(piece) ? [piece.slice(0, -1), piece.slice(0, -2)] : [];
}

/** The language of a text by its commonest words; null if it is none whose words are known. */
export function languageOfText(text: string): Language | null {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: Language | null = null;
  let most = 0;
  for (const [language, common] of COMMON) {
    let count = 0;
    for (const word of words) if (common.has(word)) count += 1;
    if (count > most) [best, most] = [language, count];
  }
  return most > 0 && most >= LEAST_SHARE * words.length ? best : null;
}
