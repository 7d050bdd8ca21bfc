import type { ConsentWay } from './api.ts';
import { releasedFile } from './files.ts';
import { fetchJson, jsonInPage, SETTINGS } from './script.ts';
import type en from './texts/en.json';
import { warn } from './warn.ts';

/** Every word that visitors read, and the language of them. What a choice is named by is its button too. */
export type Texts = typeof en & Readonly<Partial<Record<ConsentWay, string>>>;

/** In the language of this visit, once they have been loaded. */
export const TEXTS = {} as Texts;

/**
 * Loads the words of the language wished for, else of the page, else the English ones, and those that the
 * page gives itself in the place of these. Words come from a file that was released with this script, and
 * no other. Rejects where there are none.
 */
export async function loadTexts(): Promise<void> {
  const wish = SETTINGS['lang'] || document.documentElement.lang;
  for (const language of [wish, wish.slice(0, 2), 'en']) {
    const file = releasedFile(`${language}.json`);
    if (!file.integrity || TEXTS.language) continue;
    await fetchJson(file.href, file).then(
      (words) => Object.assign(TEXTS, words),
      (error) => warn(`words of ${language}: ${error}`),
    );
  }
  Object.assign(TEXTS, jsonInPage('words'));
}
