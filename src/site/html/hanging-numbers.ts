import { clausesOf, type Document } from '../../policy/document.ts';

/** What the margin has room for: “12.3)”, not “Article 12”. */
const LONGEST_HANGING = 5;

/** Numbers hang in the margin where there is room for each of them: all of a text, or none. */
export function hangingNumbers({ clauses }: Document): boolean {
  return clausesOf(clauses).every(({ number }) => (number ?? '').length <= LONGEST_HANGING);
}
