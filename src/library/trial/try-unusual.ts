import type { Problem } from '../../policy/problem.ts';
import { isUnusual } from './is-unusual.ts';
import { tryReading } from './try-reading.ts';

/**
 * Tries the unusual ones of some versions in a process of their own. Whoever reads a version asks here first,
 * be it one of a content folder or a single file.
 * @param texts by path
 * @returns the problem of each that cannot be read to its end
 */
export function tryUnusual(
  texts: ReadonlyMap<string, string>,
  tryAll: typeof tryReading = tryReading,
): Map<string, Problem> {
  return tryAll(new Map([...texts].filter(([, text]) => isUnusual(text))));
}
