import { fallBacks } from './fall-backs.ts';
import { releasedFile } from './files.ts';
import { fetchJson, jsonInPage, SETTINGS } from './script.ts';
import { TEXTS } from './texts.ts';
import { warn } from './warn.ts';

/**
 * Loads the words of the language wished for, else of the page, else the English ones, and those that the
 * page gives itself in the place of these. Words come from a file that was released with this script, and
 * no other. Rejects where there are none.
 */
export async function loadTexts(): Promise<void> {
  for (const language of [...fallBacks(SETTINGS['lang'] || document.documentElement.lang), ''])
    try {
      // The page itself is the last, and has no name.
      const file = releasedFile(`${language}.json`);
      Object.assign(
        TEXTS,
        language
          ? file.integrity && !TEXTS.language && (await fetchJson(file.href, file))
          : jsonInPage('words'),
      );
    } catch (error) {
      warn('words', language, error);
    }
}
