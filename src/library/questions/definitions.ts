import { definitionsInText, type FoundDefinition } from '../../policy/definitions.ts';
import type { Passage } from '../markdown/passages.ts';

/** A place in a file where a text says what one of its terms means. */
export interface Definition extends Pick<FoundDefinition, 'term' | 'synonyms' | 'index'> {
  readonly passage: Passage;
}

/** Where an English text defines its terms, in its order. */
export function definitionsIn(passages: readonly Passage[]): Definition[] {
  return passages.flatMap((passage) =>
    definitionsInText(passage.text, passage.bold, 'en').map((found) => ({ ...found, passage })),
  );
}
