import type { ConsentWay } from './api.ts';
import type en from './texts/en.json';

/** Every word that visitors read, and the language of them. What a choice is named by is its button too. */
export type Texts = typeof en & Readonly<Partial<Record<ConsentWay, string>>>;

/** In the language of this visit, once they have been loaded. */
export const TEXTS = {} as Texts;
