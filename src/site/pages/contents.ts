import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Clause } from '../../policy/document.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly href: string;
  /** As printed in the document; null if it prints none. */
  readonly number: string | null;
  readonly heading: string;
  readonly entries: readonly ContentsEntry[];
}

/** @param address what stands before the `#`: nothing on the text’s own page */
export function contentsOf(clauses: readonly Clause[], address = ''): ContentsEntry[] {
  return clauses.map((clause) => ({
    href: `${address}#${clause.id}`,
    number: clause.number,
    heading: collapse(textOf(clause.heading)),
    entries: contentsOf(clause.clauses, address),
  }));
}
