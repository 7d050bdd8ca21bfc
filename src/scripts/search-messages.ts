import { STANDS } from '../search/since-when.ts';

export const VAGUE =
  'These words stand in almost every clause. Add one that says what it is about.';

/** The index is made by a build alone. */
export const FAILED = import.meta.env.DEV
  ? 'Only the built site can be searched: npm start. All clauses are listed below.'
  : 'The search could not be loaded. All clauses are listed below: use your browser’s “Find in page”.';

export const SEARCHING = 'Searching …';

/** How much was found. */
export function countOf(found: number, more: number): string {
  const clauses = found === 1 ? '1 clause' : `${found} clauses`;
  return more > 0
    ? `The ${clauses} that answer best; ${more} more may have these words.`
    : `${clauses} found.`;
}

/**
 * What stands nowhere.
 * @param rest the words that were looked for besides, where something has them all
 */
export function nothingHas(
  words: readonly string[],
  isArchive: boolean,
  hasNear: boolean,
  rest: readonly string[] = [],
): string {
  const near = hasNear ? ' Words that come near:' : '';
  const below = rest.length > 0 ? ` Below stands what has ${listed(rest)}.` : '';
  return `${noClause(isArchive)} has ${listed(words)}.${below}${near}`;
}

/** What stands in no one clause. */
export function nearly(words: readonly string[], isArchive: boolean): string {
  return `${noClause(isArchive)} has ${listed(words)} together. These have most of it:`;
}

/** When something first stood in a policy, and when it went. */
export function sinceInAnswer({ since, until }: { since: string; until: string }): string {
  const first = `First in the ${versionIn(since)}`;
  return until === STANDS
    ? `${first}, and still in the latest.`
    : `${first}; gone from ${versionIn(until)} on.`;
}

/** Of a day, a space and words, the words. */
function versionIn(value: string): string {
  return value.slice(value.indexOf(' ') + 1);
}

function noClause(isArchive: boolean): string {
  return isArchive ? 'No clause' : 'No clause of the current texts';
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(
    words.map((word) => `“${word}”`),
  );
}
