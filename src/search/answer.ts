import { joinElisions } from './elisions.ts';
import { type Match, matchText } from './match.ts';
import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** A clause that was found. */
export interface FoundClause {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly match: Match;
}

/** How many candidates have their texts fetched and judged at once; the index orders the candidates. */
const AT_ONCE = 16;

/** While no candidate has every word, so many are looked at. */
const AT_MOST = 96;

/** While so few have every word, so many are looked at: of few it is told how many there are. */
const FEW = 4;
const FEW_LEFT = 64;

/** What was found so far, and the candidates that were not read yet, of which some may answer as well. */
export interface Found {
  readonly found: readonly FoundClause[];
  readonly rest: readonly PagefindResult[];
}

/** What the index has for a query: the first that answer. */
export async function findClauses(
  pagefind: Pagefind,
  query: Query,
  filters: PagefindFilters,
): Promise<Found> {
  return nextClauses(query, await candidates(pagefind, query, filters));
}

/**
 * Reads candidates until some answer, the best first. The index’s own order is kept for texts that answer
 * equally well. Texts that do not have every word are left out.
 */
export async function nextClauses(
  query: Query,
  results: readonly PagefindResult[],
): Promise<Found> {
  let looked = 0;
  let found: FoundClause[] = [];
  const most = () => (found.length === 0 ? AT_MOST : found.length < FEW ? FEW_LEFT : 0);
  do {
    const next = results.slice(looked, looked + AT_ONCE);
    looked += next.length;
    const judged = await Promise.all(next.map((result) => readResult(query, result)));
    found = [...found, ...judged.filter(({ match }) => match.isWhole)];
  } while (looked < Math.min(results.length, most()));
  found.sort(bestFirst);
  return { found, rest: results.slice(looked) };
}

/** Where no clause has all words: those that have all but one. */
export async function findNearly(
  pagefind: Pagefind,
  query: Query,
  filters: PagefindFilters,
): Promise<readonly FoundClause[]> {
  const { words, phrases } = query;
  if (phrases.length > 0 || words.length < 2) return [];
  const all = new Map<string, FoundClause>();
  for (const left of words) {
    const rest = { ...query, words: words.filter((word) => word !== left) };
    const { found } = await findClauses(pagefind, rest, filters);
    for (const each of found) all.set(each.url, { ...each, match: matchText(query, each) });
  }
  return [...all.values()].sort(bestFirst);
}

/**
 * What a policy says itself stands before what is told of it, be that the better answer; only a policy’s own
 * words have its kind.
 */
function bestFirst(a: FoundClause, b: FoundClause): number {
  const isTold = ({ facts }: FoundClause) => Number(!facts['kind']);
  return isTold(a) - isTold(b) || b.match.score - a.match.score;
}

/**
 * What the index returns for a query, in its order: what has the words side by side first, then what has
 * them all.
 */
export async function candidates(
  pagefind: Pagefind,
  { words, phrases }: Query,
  filters: PagefindFilters,
): Promise<readonly PagefindResult[]> {
  const all = [...words, ...phrases].join(' ');
  const sideBySide = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases];
  const terms = [...sideBySide.map((phrase) => `"${phrase}"`), all];
  const found = new Map<string, PagefindResult>();
  for (const term of terms) {
    const { results } = await pagefind.search(term, { filters });
    for (const result of results) found.set(result.id, found.get(result.id) ?? result);
  }
  return [...found.values()];
}

/** Fetches a result and says how it answers. */
export async function readResult(query: Query, result: PagefindResult): Promise<FoundClause> {
  const { url, raw_url, content, meta, filters } = await result.data();
  const found = {
    url: raw_url ?? url,
    title: meta['title'] ?? '',
    content: joinElisions(content),
    facts: Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [name, values[0] ?? '']),
    ),
  };
  return { ...found, match: matchText(query, found) };
}
