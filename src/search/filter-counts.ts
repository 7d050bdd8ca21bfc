import type { Pagefind, PagefindFilters } from './pagefind.ts';
import type { Query } from './query.ts';

/** How many records may answer for each value of a filter; nothing is counted if nothing is asked for. */
export interface FilterCounts {
  /** Whether any record has this value at all, with what is chosen in the filters before it. */
  readonly isPossible: (value: string) => boolean;
  /** How many candidates the index has; null if nothing is asked for. */
  readonly candidates: ((value: string) => number) | null;
}

/**
 * What is left for each filter, in an order in which each follows those before it: the policies are those of
 * the organisation that is chosen. The index counts candidates, some of which may not have the words.
 * @param names of the filters, in their order
 * @param chosen what is chosen in them, and what holds besides
 */
export async function filterCounts(
  pagefind: Pagefind,
  query: Query | null,
  names: readonly string[],
  chosen: PagefindFilters,
): Promise<Map<string, FilterCounts>> {
  await pagefind.filters();
  const term = query && [...query.words, ...query.phrases].join(' ');
  const counts = new Map<string, FilterCounts>();
  for (const [at, name] of names.entries()) {
    const later = names.slice(at);
    const before = Object.fromEntries(
      Object.entries(chosen).filter(([other]) => !later.includes(other)),
    );
    const countsOf = async (asked: string | null) =>
      (await pagefind.search(asked, { filters: before })).filters[name] ?? {};
    const possible = await countsOf(null);
    const found = term ? await countsOf(term) : null;
    counts.set(name, {
      isPossible: (value) => (possible[value] ?? 0) > 0,
      candidates: found && ((value) => found[value] ?? 0),
    });
  }
  return counts;
}
