import type { Words } from './words.ts';
import { wordsIn } from './words-in.ts';

/** What the command line and reviews say to authors: English, whatever the site speaks. */
export const AUTHORS_WORDS: Words = wordsIn('en');
