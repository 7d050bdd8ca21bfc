import { candidates, readResult } from './answer.ts';
import type { Pagefind, PagefindFilters } from './pagefind.ts';
import type { Query } from './query.ts';

/** Stands in place of a day for what stands in the last version. It sorts behind every day. */
export const STANDS = 'still';

/** How many candidates of one time have their texts fetched; what stands side by side comes first. */
const MOST = 24;

/**
 * When what was asked for first stood in the versions that are looked in, and when it last went: as the
 * records have it in `since` and `until`, a day and words. Null where it never stood.
 */
export async function sinceWhen(
  pagefind: Pagefind,
  query: Query,
  filters: PagefindFilters,
): Promise<{ since: string; until: string } | null> {
  await pagefind.filters();
  const term = [...query.words, ...query.phrases].join(' ');
  const { filters: counts } = await pagefind.search(term, { filters });
  const firstOf = async (name: 'since' | 'until', values: readonly string[]) => {
    for (const value of values)
      if (await isThere(pagefind, query, { ...filters, [name]: value })) return value;
    return null;
  };
  const known = (name: string) =>
    Object.entries(counts[name] ?? {}).flatMap(([value, count]) => (count > 0 ? [value] : []));
  const since = await firstOf('since', known('since').sort());
  if (since === null) return null;
  const until = await firstOf('until', known('until').sort().reverse());
  return { since, until: until ?? STANDS };
}

async function isThere(
  pagefind: Pagefind,
  query: Query,
  filters: PagefindFilters,
): Promise<boolean> {
  for (const result of (await candidates(pagefind, query, filters)).slice(0, MOST))
    if ((await readResult(query, result)).match.isWhole) return true;
  return false;
}
