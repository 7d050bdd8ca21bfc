import type { MovedPlace } from '../../compare/moved-places.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';

const MOST_WORDS = 8;

/** The first words of a block, with dots where there are more. */
export function beginningOf({ text }: Pick<TextBlock, 'text'>): string {
  // Of a row, the first cell; and these words are quoted themselves.
  const [first = ''] = text.trimStart().split('\t');
  const words = first.replaceAll('“', '‘').replaceAll('”', '’').trim().split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** “after “We keep …””, “at the beginning”: where something stands. */
export function behindInWords(block: TextBlock | null): string {
  if (block === null) return 'at the beginning';
  return block.kind === 'title' ? 'after the title' : `after “${beginningOf(block)}”`;
}

/** “Moved here from after “Contact”.” */
export function movedHereInWords({ before }: MovedPlace): string {
  return `Moved here from ${fromInWords(before)}.`;
}

/** “Moved to after “Cookies”.” */
export function movedAwayInWords({ now }: MovedPlace): string {
  return `Moved to ${fromInWords(now)}.`;
}

/** “moved from after “Contact” to after “Cookies””. */
export function moveInWords({ before, now }: MovedPlace): string {
  return `moved from ${fromInWords(before)} to ${fromInWords(now)}`;
}

function fromInWords(block: TextBlock | null): string {
  return block === null ? 'the beginning' : behindInWords(block);
}
