import { canonicalText } from '../policy/canonical-text.ts';
import type { Version } from '../policy/library.ts';
import type { Consent } from '../policy/notice.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { Hash } from './merkle-tree.ts';

/** What readers are told of a version beside its text. */
export interface Told {
  readonly title: string;
  readonly significance: string | null;
  /** The words of the summary as index.txt would have them; null if there is none. */
  readonly summary: string | null;
  readonly reconsent: boolean;
  /** Left out of a version that asks for none. */
  readonly consents?: readonly Consent[];
}

/** What is told of a version as it is now. */
export function toldOf({
  title,
  significance,
  summary,
  reconsent,
  consents,
}: Pick<Version, 'title' | 'significance' | 'summary' | 'reconsent' | 'consents'>): Told {
  const told = { title, significance, summary: summary && wordsOf(summary), reconsent };
  return consents.length > 0 ? { ...told, consents } : told;
}

/**
 * SHA-256, in hexadecimal, of those values as a JSON array in this order, in UTF-8: the first four, and of a
 * notice with consents a list of clause and necessity of each.
 */
export function toldDigest(hash: Hash, told: Told): string {
  const { title, significance, summary, reconsent, consents = [] } = told;
  const asked = consents.map(({ clause, required }) => [clause, required]);
  const values = [title, significance, summary, reconsent, ...(asked.length > 0 ? [asked] : [])];
  return toHex(hash(utf8(JSON.stringify(values))));
}

function wordsOf(summary: NonNullable<Version['summary']>): string {
  return canonicalText(null, { preamble: summary, clauses: [], footnotes: [] });
}
