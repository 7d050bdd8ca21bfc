import type { Problem } from '../../policy/problem.ts';
import { problemAt, START } from './place.ts';

/**
 * The problem of a file whose reading failed in a way that nobody foresaw: the others are checked all the
 * same.
 */
export function unreadable(path: string, error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error);
  return problemAt(path, START, {
    rule: 'unreadable',
    what: `This file cannot be read to its end; the reader stopped with “${cause.split('\n')[0]?.slice(0, 100)}”.`,
    mend: 'Take away half of its text and try again, until the place is found; then write that place more plainly.',
  });
}
