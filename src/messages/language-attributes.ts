/**
 * The attributes of an element whose words are in another language than those around it, or run the other
 * way; empty where they are as those around it.
 */
export interface LanguageAttributes {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: Direction;
}

export type Direction = 'ltr' | 'rtl';

/** The scripts of Unicode that run from the right to the left and are written today. */
const FROM_THE_RIGHT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/**
 * Which way the words of a language run, by the script that it is usually written in, or that its tag
 * names: `ar`, `he`, `fa`, `az-Arab` run from the right.
 */
export function directionOf(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return FROM_THE_RIGHT.has(script ?? '') ? 'rtl' : 'ltr';
}

/** @param language of the words, BCP 47; @param around of those that they stand among */
export function languageAttributes(language: string, around: string): LanguageAttributes {
  if (language.toLowerCase() === around.toLowerCase()) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir === directionOf(around) ? {} : { dir }) };
}
