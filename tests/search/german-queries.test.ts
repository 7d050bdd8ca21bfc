import { expect, test } from 'vitest';
import { matchText } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { GERMAN_CLAUSES, GERMAN_QUERIES } from './german-clauses.ts';

/** The clauses that answer, the best first, as the script judges those that the index offers. */
function answersTo(text: string): string[] {
  const query = parseQuery(text);
  return GERMAN_CLAUSES.map((clause) => ({ id: clause.id, match: matchText(query, clause) }))
    .filter(({ match }) => match.isWhole)
    .sort((a, b) => b.match.score - a.match.score)
    .map(({ id }) => id);
}

test.each(GERMAN_QUERIES)(
  '“%s” has the right clause among the first three: %s',
  (query, ...right) => {
    const found = answersTo(query).slice(0, 3);
    expect(
      right.some((id) => found.includes(id)),
      found.join(', '),
    ).toBe(true);
  },
);

test('there are forty queries at least, and nine of ten have the right clause first', () => {
  const first = GERMAN_QUERIES.filter(([query, ...right]) =>
    right.includes(answersTo(query)[0] ?? ''),
  );
  expect(GERMAN_QUERIES.length).toBeGreaterThanOrEqual(40);
  expect(first.length / GERMAN_QUERIES.length).toBeGreaterThanOrEqual(0.9);
});
