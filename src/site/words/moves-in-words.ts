import type { MovedPlace } from '../../compare/moved-places.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';
import type { Words } from '../../messages/words.ts';

const MOST_WORDS = 8;

/** The first words of a block, with dots where there are more. */
export function beginningOf({ text }: Pick<TextBlock, 'text'>): string {
  // A row is named by its first cell; and these words are quoted themselves.
  const [first = ''] = text.trimStart().split('\t');
  const words = first.replaceAll('“', '‘').replaceAll('”', '’').trim().split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** “after “We keep …””, “at the beginning”: where something stands. */
function behindInWords(words: Words, block: TextBlock | null): string {
  if (block === null) return words.text('place.beginning');
  return block.kind === 'title'
    ? words.text('place.after-title')
    : words.text('place.after', { words: beginningOf(block) });
}

/** “Moved here from after “Contact”.” */
export function movedHereInWords(words: Words, { before }: MovedPlace): string {
  return words.text('moved.here', { place: fromInWords(words, before) });
}

/** “Moved to after “Cookies”.” */
export function movedAwayInWords(words: Words, { now }: MovedPlace): string {
  return words.text('moved.away', { place: fromInWords(words, now) });
}

/** “moved from after “Contact” to after “Cookies””. */
export function moveInWords(words: Words, { before, now }: MovedPlace): string {
  return words.text('moved.from-to', {
    before: fromInWords(words, before),
    now: fromInWords(words, now),
  });
}

function fromInWords(words: Words, block: TextBlock | null): string {
  return block === null ? words.text('place.from-beginning') : behindInWords(words, block);
}
