import { clauseIds, successorIn } from './clause-fate.ts';
import { clausesOf, type Document } from './document.ts';
import type { Version } from './library.ts';
import { partTexts } from './translation.ts';

/** That a statement of a notice sums up a clause of a policy, in the words that its author read. */
export interface SummedUp {
  /** A clause of the notice; `OPENING` for what stands before the first. */
  readonly statement: string;
  /** The slug of a policy of the same organisation. */
  readonly policy: string;
  /** The version in which the clause was read. */
  readonly version: string;
  /** A clause of that version; `OPENING` for what stands before the first. */
  readonly clause: string;
  /** The first 16 digits of the SHA-256 of `wordsOfClause` in that version. */
  readonly digest: string;
}

/** A clause of a notice to which people say yes or no, by a box on its form. */
export interface Consent {
  readonly clause: string;
  /** Whether the form is of no use without it. */
  readonly required: boolean;
}

type Text = Pick<Version, 'title' | 'document' | 'moved'>;

/**
 * The canonical text of a clause with all clauses below it, as far as it is summed up with it; null where
 * the text has no such clause.
 */
export function wordsOfClause(
  { title, document }: { readonly title: string; readonly document: Document },
  id: string,
): string | null {
  const parts = partTexts(title, document);
  const clause = clausesOf(document.clauses).find((each) => each.id === id);
  if (!clause) return parts.get(id) ?? null;
  return clausesOf([clause])
    .map((each) => parts.get(each.id) ?? '')
    .join('');
}

/**
 * The id under which the last of some versions, oldest first, continues a clause of the one before the first;
 * null where it was dropped. What stands before the first clause has one name in all of them.
 */
export function continuedAs(
  id: string,
  later: readonly Pick<Text, 'document' | 'moved'>[],
): string | null {
  return later.reduce<string | null>((at, version) => {
    if (at === null || at.startsWith('_') || clauseIds(version).includes(at)) return at;
    return successorIn(version, at);
  }, id);
}
