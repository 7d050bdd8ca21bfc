import { clausesOf } from './document.ts';
import type { Version } from './library.ts';

/** What became of a clause id that an earlier version had and a later one lacks. */
export interface ClauseFate {
  readonly id: string;
  /** The id under which the clause stands now; null if it was removed. */
  readonly successor: string | null;
  /** The last version that had the id. */
  readonly last: Version;
  /** The version that gave it up. */
  readonly endedBy: Version;
}

/** The ids of all clauses of a version, in the order of its text. */
export function clauseIds(version: Pick<Version, 'document'>): string[] {
  return clausesOf(version.document.clauses).map((clause) => clause.id);
}

/** The id under which a version continues a clause that it gives up; null if it drops it. */
export function successorIn(version: Pick<Version, 'moved'>, id: string): string | null {
  // An id may be called like a property that every object has: `constructor`.
  return Object.hasOwn(version.moved, id) ? (version.moved[id] ?? null) : null;
}

/**
 * The fate of every clause id that versions before the last of `versions` had and the last has not.
 * Moves are followed from version to version; an id that comes back is alive. `versions` are oldest first.
 */
export function clauseFates(versions: readonly Version[]): ClauseFate[] {
  const fates = new Map<string, ClauseFate>();
  let previous: Version | null = null;
  for (const version of versions) {
    const ids = new Set(clauseIds(version));
    for (const [id, fate] of fates) {
      const successor = fate.successor;
      if (successor !== null && !ids.has(successor)) {
        fates.set(id, { ...fate, successor: successorIn(version, successor) });
      }
    }
    for (const id of ids) fates.delete(id);
    for (const id of previous ? clauseIds(previous) : []) {
      if (ids.has(id) || !previous) continue;
      const successor = successorIn(version, id);
      fates.set(id, { id, successor, last: previous, endedBy: version });
    }
    previous = version;
  }
  return [...fates.values()];
}

/**
 * The clause ids that were given up over several versions for another one, each with its last successor.
 * @param steps the `moved` of each version after the first, oldest first
 */
export function joinMoves(
  steps: readonly Readonly<Record<string, string>>[],
): Readonly<Record<string, string>> {
  const joined = new Map<string, string>();
  for (const step of steps) {
    for (const [id, successor] of joined)
      if (Object.hasOwn(step, successor)) joined.set(id, step[successor] as string);
    for (const [id, successor] of Object.entries(step)) joined.set(id, successor);
  }
  return Object.fromEntries(joined);
}
