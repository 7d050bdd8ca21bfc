import { clauseIds, successorIn } from './clause-fate.ts';
import { clausesOf, type Document } from './document.ts';
import type { Version } from './library.ts';
import { partTexts } from './translation.ts';

type Text = Pick<Version, 'title' | 'document' | 'moved'>;

/**
 * The canonical text of a clause with all clauses below it, as far as it is summed up with it; null if
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
 * null if it was dropped. What stands before the first clause has one name in all of them.
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
