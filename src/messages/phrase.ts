import type { LanguageAttributes } from './language-attributes.ts';

/** A sentence with its links and dates, for a page to print. */
export type Phrase = readonly PhrasePart[];

export type PhrasePart =
  | string
  | Link
  /** `time` is the date for machines (ISO 8601), `text` the same in words. */
  | { readonly text: string; readonly time: string }
  | { readonly text: string; readonly strong: true }
  /** Words in a language of their own; none of their own where there is no attribute. */
  | { readonly text: string; readonly language: LanguageAttributes }
  /** What a machine reads, to the letter: a command, the name of a file. */
  | { readonly text: string; readonly code: true };

/** A link and its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
  /** The language of its words, if it is not the site’s. */
  readonly language?: LanguageAttributes;
}

/** The words of a phrase, for titles, mails and machines. */
export function phraseText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
