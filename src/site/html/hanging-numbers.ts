import { type Block, clausesOf, type Document } from '../../policy/document.ts';

/** What the margin has room for: “12.3)”, not “Article 12”. */
const LONGEST_HANGING = 5;

/** Numbers hang in the margin where there is room for each of them: all of a text, or none. */
export function hangingNumbers({ clauses }: Document): boolean {
  return clausesOf(clauses).every(({ number }) => (number ?? '').length <= LONGEST_HANGING);
}

/** A letter or number that a list item prints itself: `a)`, `(i)`, `2.`. */
export function printedLabel(item: readonly Block[]): string | null {
  const first = item[0]?.kind === 'paragraph' ? item[0].inlines[0] : undefined;
  return first?.kind === 'text'
    ? (/^(?:\(\w{1,4}\)|\w{1,3}[.)])(?=\s)/u.exec(first.text)?.[0] ?? null)
    : null;
}
