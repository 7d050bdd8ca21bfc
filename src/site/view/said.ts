import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Phrases } from '../../policy/phrases.ts';
import type { View } from './view.ts';

/** A fact of the content as a page says it. */
export interface Said {
  readonly text: string;
  /** For the element that holds it; empty where it is in the language of the page. */
  readonly language: LanguageAttributes;
}

/** A fact in the language of the page where somebody translated it, else as the content has it, marked so. */
export function said(view: View, { phrases }: { readonly phrases: Phrases }, text: string): Said {
  const translated = Object.hasOwn(phrases, text) ? phrases[text] : undefined;
  return translated === undefined
    ? { text, language: languageAttributes(view.home.language, view.language) }
    : { text: translated, language: {} };
}

/** The same of a fact that may be missing. */
export function saidOrNone(
  view: View,
  of: { readonly phrases: Phrases },
  text: string | null,
): Said | null {
  return text === null ? null : said(view, of, text);
}
