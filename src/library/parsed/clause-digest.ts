import { hash } from 'node:crypto';
import { wordsOfClause } from '../../policy/summed-clause.ts';
import type { VersionFile } from './version-file.ts';

/**
 * The first 16 digits of the SHA-256 of a clause with those below it; null if the version has no such
 * clause, or its title cannot be read.
 */
export function clauseDigest({ front, document }: VersionFile, id: string): string | null {
  const words = front && wordsOfClause({ title: front.title, document }, id);
  return words === null ? null : hash('sha256', words).slice(0, 16);
}
