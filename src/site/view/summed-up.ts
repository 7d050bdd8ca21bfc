import { toHex, utf8 } from '../../ledger/bytes-as-text.ts';
import { sha256 } from '../../ledger/sha-256.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { originalOf } from '../../policy/library-in.ts';
import type { SummedUp } from '../../policy/notice.ts';
import { continuedAs, wordsOfClause } from '../../policy/summed-clause.ts';
import { currentOf } from './current-version.ts';
import type { View } from './view.ts';

/**
 * How a clause stands in the version that a policy shows on the view’s day, beside the words that the author
 * of a notice read: `same`; `changed`; `gone`, where it was dropped; `ended`, where the policy applies no
 * longer; `ahead`, where the author read a version that does not apply yet.
 */
export type SummedStanding = 'same' | 'changed' | 'gone' | 'ended' | 'ahead';

/** A clause that a notice sums up, as a page shows it. */
export interface SummedClause {
  readonly entry: SummedUp;
  readonly policy: Policy;
  /** The version in which the author read it. */
  readonly read: Version;
  /** The version that the policy shows. */
  readonly shown: Version;
  readonly standing: SummedStanding;
}

/** What a version of a notice sums up, in the order in which its author wrote it; nothing of other texts. */
export function summedClauses(view: View, notice: Policy, version: Version): SummedClause[] {
  const { policies } = view.organisation(notice.organisation);
  return version.sumsUp.flatMap((entry): SummedClause[] => {
    const policy = policies.find(({ slug }) => slug === entry.policy);
    const read = policy?.versions.find(({ name }) => name === entry.version);
    if (!policy || !read) return [];
    const { version: shown, status } = currentOf(view, policy);
    const standing = status === 'withdrawn' ? 'ended' : standingOf(policy, entry, read, shown);
    return [{ entry, policy, read, shown, standing }];
  });
}

/** Whether a clause that a notice sums up has changed since, or is gone. */
export function isStale(clauses: readonly SummedClause[]): boolean {
  return clauses.some(({ standing }) => ['changed', 'gone', 'ended'].includes(standing));
}

/** Told by the words alone: what has the same words is the same, whenever it was written. */
function standingOf(
  { versions }: Policy,
  { clause, digest }: SummedUp,
  read: Version,
  shown: Version,
): SummedStanding {
  const [from, to] = [versions.indexOf(read), versions.indexOf(shown)];
  if (from > to) return digestIn(shown, clause) === digest ? 'same' : 'ahead';
  const now = continuedAs(
    clause,
    versions
      .slice(from + 1, to + 1)
      .filter(({ draft }) => !draft)
      .map(originalOf),
  );
  if (now === null) return 'gone';
  return digestIn(shown, now) === digest ? 'same' : 'changed';
}

/** As `clauseDigest` makes it of a file, in the language of the policy itself. */
function digestIn(version: Version, clause: string): string | null {
  const words = wordsOfClause(originalOf(version), clause);
  return words === null ? null : toHex(sha256(utf8(words))).slice(0, 16);
}
