import { LANGUAGES } from '../languages/language-of.ts';

/** The negations, modal verbs and exceptions of all languages that are single words. */
const WORDS = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ negations, modals, exceptions }) => [
    ...negations,
    ...Object.values(modals).flat(),
    ...exceptions,
  ]).join('|')})$`,
  'iu',
);

/**
 * Whether a reader must see that a word stayed: a number, or a word on which its sentence turns. Struck out
 * and put in again with what is beside it, it would seem to have changed.
 */
export function isDecisive(word: string): boolean {
  return /\p{N}/u.test(word) || WORDS.test(word);
}
