import type { ConsentWay } from './api.ts';
import { fetchJson, SCRIPT } from './script.ts';
import en from './texts/en.json' with { type: 'json' };
import { VERSION } from './version.ts';

/** Integrity hashes of the files of words beside this script, by language. A release writes them in. */
declare const WORDS: Readonly<Record<string, string>>;

/** Every word that visitors read, and the language of them. What a choice is named by is its button too. */
export const TEXTS: typeof en & Readonly<Partial<Record<ConsentWay, string>>> = { ...en };

/**
 * Puts the words of the language wished for in the place of the English ones, where there are such. They
 * come from the file that was released with this script, and no other.
 */
export async function loadTexts(): Promise<void> {
  const language = `${SCRIPT.dataset['lang']}`.slice(0, 2);
  const integrity = WORDS[language];
  const path = `consent/${VERSION}/${language}.json`;
  if (integrity) Object.assign(TEXTS, await fetchJson(path, { integrity }));
}

/** A text with values, or lists of them, in the places of their names in braces. */
export function fill(
  text: string,
  values: Readonly<Record<string, Value | readonly Value[]>>,
): string {
  return text.replace(/{(\w+)}/g, (_, name) => [values[name]].flat().join(', ') || TEXTS.none);
}

type Value = string | number;
