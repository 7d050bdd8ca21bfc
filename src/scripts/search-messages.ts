import type { FoundClause } from '../search/answer.ts';
import { readSynonyms } from '../search/other-words.ts';
import { STANDS } from '../search/since-when.ts';
import { searchWords as words } from './search-words.ts';

/** Says that nothing can be searched: the index is made by a build alone. */
export const FAILED = import.meta.env.DEV
  ? words.text('search-said.dev')
  : words.text('search-said.failed');

export const VAGUE = words.text('search-said.vague');

export const SEARCHING = words.text('search-said.searching');

/** What readers may call by another word than a text does. */
export const SYNONYMS = readSynonyms(words.text('search-said.synonyms'));

export const MORE = words.text('search-said.more');

export const IN_OTHER_VERSIONS = words.text('search-said.archive');

/**
 * How much was found, of the current texts and of other versions.
 * @param more how many candidates were not read yet
 */
export function countOf(found: readonly FoundClause[], more: number): string {
  const isArchived = ({ facts }: FoundClause) => facts['in'] === 'archive';
  const count = found.length;
  const all = found.every(({ facts }) => facts['kind'])
    ? words.text('search-said.clauses', { count })
    : words.text('search-said.results', { count });
  const archived = found.filter(isArchived).length;
  const parts =
    archived === 0 || archived === count
      ? ''
      : words.text('search-said.parts', { count: archived });
  return more > 0
    ? words.text('search-said.so-far', { all, parts, more })
    : words.text('search-said.found', { all, parts });
}

/**
 * How much other versions have.
 * @param more how many candidates were not read
 */
export function othersHave(found: number, more: number): string {
  if (found > 0 && more > 0) return words.text('search-said.others-or-more', { count: found });
  if (found > 0) return words.text('search-said.others', { count: found });
  return more > 0 ? IN_OTHER_VERSIONS : words.text('search-said.no-others');
}

/**
 * What stands nowhere.
 * @param rest the words that were looked for besides, where something has them all
 */
export function nothingHas(
  wanted: readonly string[],
  isArchive: boolean,
  hasNear: boolean,
  rest: readonly string[] = [],
): string {
  const key = isArchive ? 'search-said.none' : 'search-said.none-current';
  const below = rest.length > 0 ? words.text('search-said.below', { words: listed(rest) }) : '';
  const near = hasNear ? words.text('search-said.near') : '';
  return `${words.text(key, { words: listed(wanted) })}${below}${near}`;
}

/** That what was asked for stands in no clause, but other words for it do. */
export function otherwise(wanted: readonly string[], isArchive: boolean): string {
  return `${nothingHas(wanted, isArchive, false)}${words.text('search-said.otherwise')}`;
}

/** What stands in no one clause. */
export function nearly(wanted: readonly string[], isArchive: boolean): string {
  const key = isArchive ? 'search-said.nearly' : 'search-said.nearly-current';
  return words.text(key, { words: listed(wanted) });
}

/** When something first stood in a policy, and when it went. */
export function sinceInAnswer({ since, until }: { since: string; until: string }): string {
  return until === STANDS
    ? words.text('search-said.since-stands', { since: versionIn(since) })
    : words.text('search-said.since-gone', { since: versionIn(since), until: versionIn(until) });
}

/** Returns the words that stand behind a day and a space. */
function versionIn(value: string): string {
  return value.slice(value.indexOf(' ') + 1);
}

function listed(wanted: readonly string[]): string {
  return words.list(wanted.map((text) => words.text('search-said.quoted', { text })));
}
