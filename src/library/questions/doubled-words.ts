import type { Question, Reading } from './question.ts';

/** A word, white space, and the same word again. */
const TWICE = /(?<![\p{L}\p{N}’'‑-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'‑-])/giu;

/** Words that stand twice in sound sentences, by language. */
const SOUND: Readonly<Record<string, string>> = {
  en: 'had that is',
  de: 'die der das den dem denen deren dessen sie',
  nl: 'die dat u',
  fr: 'nous vous en',
  it: 'si via',
  pt: 'se',
  es: 'se',
};

/** A word stands twice, as it does after a correction or across the end of a line. */
export function doubledWords({ passages, facts }: Reading): Question[] {
  const sound = new Set((SOUND[facts.language.split('-')[0] ?? ''] ?? '').split(' '));
  return passages.flatMap(({ text, placeOf }) =>
    [...text.matchAll(TWICE)].flatMap(({ 0: about, 1: word = '', index }): Question[] => {
      const second = about.slice(-word.length);
      // Baden Baden, Pago Pago: names, where both have a capital. A single letter counts or abbreviates.
      const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second);
      const isLetter = word.length === 1 && word !== 'a';
      if (isName || isLetter || sound.has(word.toLowerCase())) return [];
      return [
        {
          rule: 'doubled-words',
          about,
          place: placeOf(index),
          what: `The word “${word}” stands twice: “${about.replace(/\s+/g, ' ')}”.`,
          mend: 'Delete one of the two',
        },
      ];
    }),
  );
}
