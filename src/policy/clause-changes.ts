import { linesOf } from './canonical-text.ts';
import { type Clause, clausesOf } from './document.ts';
import type { Version } from './library.ts';

/** What one version made of a clause of another, judged by its own words, sub-clauses apart. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly from: Clause | null;
  readonly to: Clause | null;
  /** The clause went on under another id. */
  readonly isMoved: boolean;
}

/**
 * The clauses of two versions paired by id, or by the `moved` of the later one, in the order of the
 * later text; each removed clause stands where it was, after the clause before it.
 */
export function clauseChanges(from: Version, to: Version): ClauseChange[] {
  const before = [...clausesOf(from.document.clauses)];
  const after = [...clausesOf(to.document.clauses)];
  const [textBefore, textAfter] = [ownTexts(from), ownTexts(to)];
  const beforeById = new Map(before.map((clause) => [clause.id, clause]));
  const afterById = new Map(after.map((clause) => [clause.id, clause]));
  const movedFrom = new Map(Object.entries(to.moved).map(([old, id]) => [id, old]));

  const changes = after.map((clause): ClauseChange => {
    const old = beforeById.get(clause.id) ?? beforeById.get(movedFrom.get(clause.id) ?? '');
    if (!old) return { kind: 'added', from: null, to: clause, isMoved: false };
    const isSame = textBefore.get(old.id) === textAfter.get(clause.id);
    return {
      kind: isSame ? 'same' : 'changed',
      from: old,
      to: clause,
      isMoved: old.id !== clause.id,
    };
  });
  before.forEach((clause, index) => {
    if (afterById.has(clause.id) || to.moved[clause.id]) return;
    const neighbour = before[index - 1];
    const at = changes.findIndex((change) => change.from === neighbour);
    const removed: ClauseChange = { kind: 'removed', from: clause, to: null, isMoved: false };
    changes.splice(at < 0 ? 0 : at + 1, 0, removed);
  });
  return changes;
}

/** Whether the words before the first heading, or the title, differ. */
export function isPreambleChanged(from: Version, to: Version): boolean {
  return ownTexts(from).get('') !== ownTexts(to).get('');
}

function ownTexts(version: Version): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of linesOf(version.title, version.document)) {
    const id = line.clause ?? '';
    texts.set(id, `${texts.get(id) ?? ''}${line.text}\n`);
  }
  return texts;
}
