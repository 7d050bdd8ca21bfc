import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Words } from '../../messages/words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** What the site says among the words of a policy, or the other way round, and in which language each is. */
export interface LangAttributes {
  /** For words of the site within the text of a policy: ` lang="en"`; empty if both are in one language. */
  readonly site: string;
  /** For words of the policy within those of the site: ` lang="ar" dir="rtl"`. */
  readonly policy: string;
  /** In which the site speaks. */
  readonly words: Words;
}

/** @param policy BCP 47, of the texts; @param words of the site around them */
export function langAttributes(policy: string, words: Words): LangAttributes {
  return {
    site: printed(words.language, policy),
    policy: printed(policy, words.language),
    words,
  };
}

function printed(language: string, around: string): string {
  return printedAttributes(languageAttributes(language, around));
}

/** Attributes as they stand in a tag, each with a space before it. */
export function printedAttributes(attributes: LanguageAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
}
