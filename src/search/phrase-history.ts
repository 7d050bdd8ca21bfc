import { linesOf } from '../policy/canonical-text.ts';
import type { Policy, Version } from '../policy/library.ts';
import { hasNeverApplied, type Standing, type Status } from '../policy/timeline.ts';
import { foldedWords } from './query.ts';

/** Where a phrase stands in the versions of a policy. */
export interface PhraseHistory {
  readonly policy: Policy;
  /** The first and the last version that have it and have applied; null if no such version has applied. */
  readonly first: Version | null;
  readonly last: Version | null;
  /** Whether the version in force has it. */
  readonly isStillThere: boolean;
  /** Every version that has it, oldest first, with the clauses in which it stands (null before the first). */
  readonly versions: readonly {
    readonly version: Version;
    readonly status: Status;
    readonly clauses: readonly (string | null)[];
  }[];
}

/**
 * The versions of a policy that have a phrase: its words side by side within one paragraph, whatever
 * their case, accents, quotation marks and hyphens. Null where none has it. Drafts are left out.
 * @param timeline the policy’s, on the day that is asked about
 */
export function phraseHistory(
  policy: Policy,
  timeline: readonly Standing[],
  phrase: string,
): PhraseHistory | null {
  const wanted = ` ${foldedWords(phrase).join(' ')} `;
  if (wanted.trim() === '') return null;
  const published = timeline.filter(({ status }) => status !== 'draft');
  const having = published.flatMap((standing) => {
    const { version } = standing;
    const clauses = new Set<string | null>();
    for (const { clause, text } of linesOf(version.title, version.document))
      if (` ${foldedWords(text).join(' ')} `.includes(wanted)) clauses.add(clause);
    return clauses.size > 0 ? [{ standing, clauses: [...clauses] }] : [];
  });
  if (having.length === 0) return null;
  const applied = having
    .map(({ standing }) => standing)
    .filter((each) => each.status !== 'upcoming' && !hasNeverApplied(each));
  return {
    policy,
    first: applied[0]?.version ?? null,
    last: applied.at(-1)?.version ?? null,
    isStillThere: applied.some(({ status }) => status === 'in force'),
    versions: having.map(({ standing: { version, status }, clauses }) => ({
      version,
      status,
      clauses,
    })),
  };
}
