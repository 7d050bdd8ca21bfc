import type { ComparedBlock } from '../compare/comparison.ts';
import type { MovedPlace } from '../compare/moved-places.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { moveInWords } from '../site/words/moves-in-words.ts';

/**
 * What changed of a block besides words, and where its links lead now.
 * @param moved where it moved; null if it did not, or did with its clause
 */
export function remarkOf({ kind, notes, links }: ComparedBlock, moved: MovedPlace | null): string {
  return [
    ...(moved
      ? [moveInWords(AUTHORS_WORDS, moved)]
      : kind === 'moved'
        ? ['moved with its clause']
        : []),
    ...notes.filter((note) => note !== 'link target'),
    ...links.map(
      ({ words, from, to }) => `link of “${words}”: ${from ?? 'none'} → ${to ?? 'none'}`,
    ),
  ].join('; ');
}
