import { wordsIn } from '../src/messages/words-in.ts';

/** The words of an English site. */
export const ENGLISH_WORDS = wordsIn('en');
