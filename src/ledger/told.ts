import { canonicalText } from '../policy/canonical-text.ts';
import type { Version } from '../policy/library.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { Hash } from './merkle-tree.ts';

/** What readers are told of a version beside its text. */
export interface Told {
  readonly title: string;
  readonly significance: string | null;
  /** The words of the summary as index.txt would have them; null where there is none. */
  readonly summary: string | null;
  readonly reconsent: boolean;
}

/** What is told of a version as it is now. */
export function toldOf({
  title,
  significance,
  summary,
  reconsent,
}: Pick<Version, 'title' | 'significance' | 'summary' | 'reconsent'>): Told {
  return { title, significance, summary: summary && wordsOf(summary), reconsent };
}

/** SHA-256, in hexadecimal, of those four values as a JSON array in this order, in UTF-8. */
export function toldDigest(hash: Hash, { title, significance, summary, reconsent }: Told): string {
  return toHex(hash(utf8(JSON.stringify([title, significance, summary, reconsent]))));
}

function wordsOf(summary: NonNullable<Version['summary']>): string {
  return canonicalText(null, { preamble: summary, clauses: [], footnotes: [] });
}
