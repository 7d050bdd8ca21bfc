import type { FoundClause } from '../search/answer.ts';
import { STANDS } from '../search/since-when.ts';

export const VAGUE =
  'These words stand in almost every clause. Add one that says what it is about.';

/** The index is made by a build alone. */
export const FAILED = import.meta.env.DEV
  ? 'Only the built site can be searched: npm start. “All clauses” lists them.'
  : 'The search could not be loaded. “All clauses” lists them: use your browser’s “Find in page”.';

export const SEARCHING = 'Searching …';

export const MORE = 'Show more';

export const IN_OTHER_VERSIONS = 'Also search old and future versions';

/**
 * How much was found, of the current texts and of other versions.
 * @param more how many candidates were not read yet
 */
export function countOf(found: readonly FoundClause[], more: number): string {
  const isArchived = ({ facts }: FoundClause) => facts['in'] === 'archive';
  const noun = found.every(({ facts }) => facts['kind']) ? 'clause' : 'result';
  const all = counted(found.length, noun);
  const archived = found.filter(isArchived).length;
  const parts =
    archived === 0 || archived === found.length
      ? ''
      : `, ${archived} of them in other versions than the current ones`;
  return more > 0
    ? `${all} found so far${parts}; up to ${more} more may have these words.`
    : `${all} found${parts}.`;
}

/**
 * How much other versions have.
 * @param more how many candidates were not read
 */
export function othersHave(found: number, more: number): string {
  if (found > 0 && more > 0)
    return `Show ${found} clauses or more of old and future versions that have this`;
  if (found === 1) return 'Show the clause of an old or future version that has this';
  if (found > 1) return `Show the ${found} clauses of old and future versions that have this`;
  return more > 0 ? IN_OTHER_VERSIONS : 'No other version has a clause with all of this.';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
