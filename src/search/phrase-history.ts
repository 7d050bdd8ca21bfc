import { linesOf } from '../policy/canonical-text.ts';
import type { Policy, Version } from '../policy/library.ts';
import { foldedWords } from './query.ts';

/** Where a phrase stands in the versions of a policy. */
export interface PhraseHistory {
  readonly policy: Policy;
  /** The first and the last version that have it. */
  readonly first: Version;
  readonly last: Version;
  /** Whether the last of all versions has it. */
  readonly isStillThere: boolean;
  /** Every version that has it, oldest first, with the clauses in which it stands (null before the first). */
  readonly versions: readonly {
    readonly version: Version;
    readonly clauses: readonly (string | null)[];
  }[];
}

/**
 * The versions of a policy that have a phrase: its words side by side within one paragraph, whatever
 * their case, accents, quotation marks and hyphens. Null where none has it. Drafts are left out.
 */
export function phraseHistory(policy: Policy, phrase: string): PhraseHistory | null {
  const wanted = ` ${foldedWords(phrase).join(' ')} `;
  if (wanted.trim() === '') return null;
  const published = policy.versions.filter(({ draft }) => !draft);
  const versions = published.flatMap((version) => {
    const clauses = new Set<string | null>();
    for (const { clause, text } of linesOf(version.title, version.document))
      if (` ${foldedWords(text).join(' ')} `.includes(wanted)) clauses.add(clause);
    return clauses.size > 0 ? [{ version, clauses: [...clauses] }] : [];
  });
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return null;
  return {
    policy,
    first: first.version,
    last: last.version,
    isStillThere: last.version === published.at(-1),
    versions,
  };
}
