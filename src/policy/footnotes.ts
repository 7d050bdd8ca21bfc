// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Inline } from './document.ts';

/** The references to footnotes anywhere in inline text. */
export function notesIn(list: readonly Inline[]): Inline[] {
  return list.flatMap((each) =>
    each.kind === 'footnote-reference' ? [each] : 'inlines' in each ? notesIn(each.inlines) : [],
  );
}

/** Inline text without references to footnotes, or without those that `isKept` refuses. */
export function withoutNotes(
  list: readonly Inline[],
  isKept: (label: string) => boolean = () => false,
): Inline[] {
  if (!hasNotes(list)) return [...list];
  return list.flatMap((each): Inline[] => {
    if (each.kind === 'footnote-reference') return isKept(each.label) ? [each] : [];
    return 'inlines' in each ? [{ ...each, inlines: withoutNotes(each.inlines, isKept) }] : [each];
  });
}

export function hasNotes(list: readonly Inline[]): boolean {
  return list.some(
    (each) => each.kind === 'footnote-reference' || ('inlines' in each && hasNotes(each.inlines)),
  );
}
