import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { movedPlaces } from '../../compare/moved-places.ts';
import type { Words } from '../../messages/words.ts';
import { movedAwayInWords, movedHereInWords } from './moves-in-words.ts';
import { pictureInWords } from './remarks-in-words.ts';

/** What tracked changes of a Word file cannot show: where a block moved, and pictures that are others. */
export function remarksForWord(
  words: Words,
  comparison: Comparison,
): (block: ComparedBlock, side: 'from' | 'to' | 'both') => string[] {
  const placeOf = movedPlaces(comparison);
  return (block, side) => {
    const place = side === 'both' ? null : placeOf(block);
    const pictures = block.details
      .filter(({ kind }) => kind === 'picture')
      .map((picture) => pictureInWords(words, picture));
    return [
      ...(place
        ? [side === 'from' ? movedAwayInWords(words, place) : movedHereInWords(words, place)]
        : []),
      ...(side === 'from' ? [] : pictures),
    ];
  };
}
