import { expect, test } from 'vitest';
import { filterCounts } from '../../src/search/filter-counts.ts';
import type { Pagefind, PagefindFilters } from '../../src/search/pagefind.ts';
import { parseQuery } from '../../src/search/query.ts';

interface Entry {
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
}

const entry = (text: string, organisation: string, policy: string): Entry => ({
  text,
  facts: { organisation, policy, in: 'in force' },
});

const ENTRIES = [
  entry('cookies', 'Acme', 'Privacy'),
  entry('cookies', 'Acme', 'Cookies'),
  entry('refunds', 'Acme', 'Terms'),
  entry('cookies', 'Bolt', 'Privacy'),
  { text: 'cookies', facts: { organisation: 'Bolt', policy: 'Old', in: 'archive' } },
];

/** Counts as Pagefind does: of what has the words and what each filter asks for. */
function indexOf(entries: readonly Entry[]): Pagefind {
  const nothing = async () => undefined;
  const search = async (
    term: string | null,
    { filters = {} }: { filters?: PagefindFilters } = {},
  ) => {
    const found = entries.filter(
      ({ text, facts }) =>
        (term === null || text === term) &&
        Object.entries(filters).every(([name, value]) => facts[name] === value),
    );
    const counts: Record<string, Record<string, number>> = {};
    for (const { facts } of found)
      for (const [name, value] of Object.entries(facts)) {
        counts[name] ??= {};
        counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
    return { results: [], filters: counts };
  };
  return { search, options: nothing, init: nothing, filters: nothing, mergeIndex: nothing };
}

const NAMES = ['organisation', 'policy'];

test('each filter follows those before it: the policies are those of the organisation', async () => {
  const chosen = { organisation: 'Bolt', policy: 'Privacy', in: 'in force' };
  const counts = await filterCounts(indexOf(ENTRIES), parseQuery('cookies'), NAMES, chosen);
  const [organisations, policies] = NAMES.map((name) => counts.get(name));
  expect(['Acme', 'Bolt'].map((it) => organisations?.candidates?.(it))).toEqual([2, 1]);
  expect(['Privacy', 'Cookies', 'Old'].map((it) => policies?.isPossible(it))).toEqual([
    true,
    false,
    false,
  ]);
});

test('what has none of the words is possible all the same, and counted as none', async () => {
  const counts = await filterCounts(indexOf(ENTRIES), parseQuery('refunds'), NAMES, {});
  expect(counts.get('organisation')?.isPossible('Bolt')).toBe(true);
  expect(counts.get('organisation')?.candidates?.('Bolt')).toBe(0);
});

test('nothing is counted where nothing is asked for', async () => {
  const counts = await filterCounts(indexOf(ENTRIES), null, NAMES, { organisation: 'Acme' });
  expect(counts.get('policy')?.candidates).toBeNull();
  expect(counts.get('policy')?.isPossible('Terms')).toBe(true);
});
