import type { Phrase } from '../../messages/phrase.ts';
import type { Head } from './head.ts';

/** A page that tells something of the site itself, in running text. */
export interface ProsePage {
  readonly head: Head;
  readonly title: string;
  readonly blocks: readonly ProseBlock[];
}

export type ProseBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  /** Who answers for the site, with the address. */
  | { readonly kind: 'publisher' };

/** A block of running text. */
export function paragraph(words: Phrase): ProseBlock {
  return { kind: 'paragraph', words };
}
