import type { Inline } from './document.ts';
import { withoutNotes } from './footnotes.ts';

/**
 * The words of inline text without links and without references to footnotes, which are links on a page: a
 * link within a link is no HTML.
 */
export function withoutLinks(list: readonly Inline[]): Inline[] {
  return withoutNotes(list).flatMap((each): Inline[] => {
    if (each.kind === 'link') return withoutLinks(each.inlines);
    return 'inlines' in each ? [{ ...each, inlines: withoutLinks(each.inlines) }] : [each];
  });
}
