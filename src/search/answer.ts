import { type Match, matchText } from './match.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** A clause that was found. */
export interface Found {
  readonly record: PagefindRecord;
  readonly match: Match;
}

/** Of so many candidates the texts are fetched and judged; the index has them in its own order. */
const MOST_CANDIDATES = 24;

/**
 * What the index has for a query, the best first. Its own order is kept for texts that answer equally
 * well. Texts that do not have every word are left out.
 */
export async function findClauses(
  pagefind: Pagefind,
  query: Query,
  filters: Readonly<Record<string, string>>,
): Promise<{ found: readonly Found[]; more: number }> {
  const results = await candidates(pagefind, query, filters);
  const looked = results.slice(0, MOST_CANDIDATES);
  const records = await Promise.all(looked.map((result) => result.data()));
  const found = records
    .map((record) => ({
      record,
      match: matchText(query, { title: record.meta['title'] ?? '', content: record.content }),
    }))
    .filter(({ match }) => match.isWhole)
    .sort((a, b) => b.match.score - a.match.score);
  return { found, more: results.length - looked.length };
}

/** All words at once; where phrases are asked for, what has the first of them. */
async function candidates(
  pagefind: Pagefind,
  { words, phrases }: Query,
  filters: Readonly<Record<string, string>>,
): Promise<readonly PagefindResult[]> {
  const [phrase] = phrases;
  const term = words.length > 0 ? [...words, ...phrases].join(' ') : `"${phrase ?? ''}"`;
  return (await pagefind.search(term, { filters })).results;
}
