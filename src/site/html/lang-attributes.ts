import { languageAttributes } from '../words/language-attributes.ts';
import { escapeMarkup } from './escape-markup.ts';

/** The attributes that tell in which language words are; empty where all are in the same. */
export interface LangAttributes {
  /** Of the words of the site within the text of a policy: ` lang="en"`. */
  readonly site: string;
  /** Of words of the policy within those of the site: ` lang="ar" dir="rtl"`. */
  readonly policy: string;
}

/** @param policy BCP 47, of the texts; @param site of the words around them */
export function langAttributes(policy: string, site: string): LangAttributes {
  return { site: printed(site, policy), policy: printed(policy, site) };
}

function printed(language: string, around: string): string {
  return Object.entries(languageAttributes(language, around))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
}
