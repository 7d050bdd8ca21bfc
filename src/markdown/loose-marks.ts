// Not sealed: this serves drafts of imported texts alone. The rest of the room prints bytes that are a
// contract.
import { textOf } from '../policy/canonical-text.ts';
import type { Inline } from '../policy/document.ts';
import { tidyInlines } from './tidy-inlines.ts';

/** Beside these characters, marks are read as marks. */
const BOUNDARY = '[\\s.,;:!?()"\'“”‘’„«»–—/…-]';
const BOUNDARY_BEFORE = new RegExp(`(?:^|${BOUNDARY})$`, 'u');
const BOUNDARY_AFTER = new RegExp(`^(?:$|${BOUNDARY})`, 'u');

/**
 * The same words with those marks alone that every Markdown reads, whatever stands around them: MDX has no
 * tags that could say the others. `half*bold*` is printed without its mark.
 */
export function looseMarks(list: readonly Inline[]): Inline[] {
  let marked = tidyInlines(list);
  // Words without their mark stand beside the next piece, which may lose its own mark for that.
  for (let before = ''; before !== JSON.stringify(marked); ) {
    before = JSON.stringify(marked);
    marked = tidyInlines(loosen(marked));
  }
  return marked;
}

function loosen(list: readonly Inline[]): Inline[] {
  return list.flatMap((each, at): Inline[] => {
    if (!('inlines' in each)) return [each];
    const inner = loosen(each.inlines);
    if (each.kind === 'link') return [{ ...each, inlines: inner }];
    const isLoose =
      BOUNDARY_BEFORE.test(edgeOf(list[at - 1], 'end')) &&
      BOUNDARY_AFTER.test(edgeOf(list[at + 1], 'start')) &&
      /^[^*_~\\`<>].*$/su.test(textOf(inner)) &&
      !/[*_~\\`<>]$/u.test(textOf(inner));
    return isLoose ? [{ ...each, inlines: inner }] : inner;
  });
}

/** What a neighbour begins or ends with; a letter where it cannot be told. */
function edgeOf(neighbour: Inline | undefined, side: 'start' | 'end'): string {
  if (!neighbour || neighbour.kind === 'break') return '';
  if (neighbour.kind === 'link') return '(';
  if (neighbour.kind !== 'text') return 'x';
  return side === 'end' ? neighbour.text.slice(-1) : neighbour.text.slice(0, 1);
}
