import { type FoundClause, findClauses } from './answer.ts';
import { unknownWords } from './nearest-words.ts';
import type { Pagefind, PagefindFilters } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';
import { likeWord } from './word-forms.ts';

/** In so many other ways a question is asked, those next to what was typed first. */
const MOST_WAYS = 16;

/** So many clauses are enough. */
const ENOUGH = 12;

/** Groups of words, one of which a text may have where a reader thinks of another. */
export type Synonyms = readonly (readonly string[])[];

/** @param text groups with semicolons between, their words with commas: `respond, answer; days, month` */
export function readSynonyms(text: string): Synonyms {
  return text
    .split(';')
    .map((group) => group.split(',').flatMap((word) => parseQuery(word).words))
    .filter((group) => group.length > 1);
}

/**
 * The same question in other words: first with one word changed, then with more. Words that no group has,
 * numbers and phrases stay as they were typed. None where a word stands nowhere and has no other for it.
 * @param known all words of the texts
 */
export function inOtherWords(
  query: Query,
  synonyms: Synonyms,
  known: readonly string[],
): readonly Query[] {
  const choices = query.words.map((word) => {
    const groups = synonyms.filter((group) => group.some((other) => likeWord(other, word) > 0));
    const others = groups.flat().filter((other) => likeWord(other, word) === 0);
    const all = [word, ...new Set(others)];
    const nowhere = unknownWords(all, known);
    return all.filter((each) => !nowhere.includes(each));
  });
  const ways = choices.reduce<readonly (readonly string[])[]>(
    (begun, words) => begun.flatMap((before) => words.map((word) => [...before, word])),
    [[]],
  );
  const changesOf = (words: readonly string[]) =>
    words.filter((word, at) => word !== query.words[at]).length;
  return ways
    .filter((words) => changesOf(words) > 0)
    .toSorted((a, b) => changesOf(a) - changesOf(b))
    .slice(0, MOST_WAYS)
    .map((words) => ({ ...query, typed: words.join(' '), words: [...new Set(words)] }));
}

/** What answers a question in other words. */
export interface FoundOtherwise {
  /** The best first. */
  readonly found: readonly FoundClause[];
  /** All words that were looked for and found. */
  readonly query: Query;
}

/** Looks for what answers the same question in other words; each clause stands there once. */
export async function findInOtherWords(
  pagefind: Pagefind,
  query: Query,
  filters: PagefindFilters,
  synonyms: Synonyms,
  known: readonly string[],
): Promise<FoundOtherwise> {
  const best = new Map<string, FoundClause>();
  const words = new Set<string>();
  for (const way of inOtherWords(query, synonyms, known)) {
    if (best.size >= ENOUGH) break;
    const { found } = await findClauses(pagefind, way, filters);
    if (found.length > 0) for (const word of way.words) words.add(word);
    for (const clause of found) {
      const score = best.get(clause.url)?.match.score ?? Number.NEGATIVE_INFINITY;
      if (clause.match.score > score) best.set(clause.url, clause);
    }
  }
  const found = [...best.values()].sort((a, b) => b.match.score - a.match.score);
  return { found: found.slice(0, ENOUGH), query: { ...query, words: [...words] } };
}
