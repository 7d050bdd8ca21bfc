import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import type { Words } from '../../messages/words.ts';
import { repeatedPlaces } from '../../substance/repeated-places.ts';
import { anchorsOf } from './change-anchors.ts';
import { escapeMarkup } from './escape-markup.ts';

/** More places than these single nothing out. */
const MOST_PLACES = 5;

/**
 * Where more changed than words that were replaced throughout, as HTML: the one clause of twelve that a
 * reader of a renamed term must not pass over. Empty where there is no such place, or too many.
 */
export function printRepeated(words: Words, comparison: Comparison): string {
  const anchorOf = anchorsOf(comparison);
  const headings = new Map(
    comparison.blocks.flatMap(({ to }) => (to?.kind === 'heading' ? [[to.clause, to.text]] : [])),
  );
  const link = (block: ComparedBlock) => {
    const name =
      headings.get(block.to?.clause ?? null) ?? words.text('compared.opening-words-nominative');
    const anchor = anchorOf(block);
    const html = escapeMarkup(name);
    return anchor ? `<a href="#${escapeMarkup(anchor)}">${html}</a>` : html;
  };
  return repeatedPlaces(comparison)
    .filter(
      ({ others, blocks }) =>
        others.length > 0 && others.length <= MOST_PLACES && 2 * others.length <= blocks,
    )
    .map(({ change, others }) => {
      const places = [...new Set(others.map(link))].join(', ');
      const removed = escapeMarkup(change.removed);
      const added = escapeMarkup(change.added);
      return `<p class="small">${words.text('compared.repeated', { removed, added, places })}</p>`;
    })
    .join('');
}
