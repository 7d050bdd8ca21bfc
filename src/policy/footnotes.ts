// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Inline } from './document.ts';
import { inlinesIn } from './walk-document.ts';

/** The references to footnotes anywhere in inline text. */
export function notesIn(list: readonly Inline[]): Inline[] {
  return [...inlinesIn(list)].filter(({ kind }) => kind === 'footnote-reference');
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

/** Whether inline text refers to a footnote anywhere. */
export function hasNotes(list: readonly Inline[]): boolean {
  for (const { kind } of inlinesIn(list)) if (kind === 'footnote-reference') return true;
  return false;
}
