import type { ClauseChange } from '../policy/clause-changes.ts';
import { clauseChanges, isPreambleChanged } from '../policy/clause-changes.ts';
import type { Version } from '../policy/library.ts';

/** “3 clauses changed, 1 added, 1 removed”, from one version to another; what little changed where no clause did. */
export function changesInWords(from: Version, to: Version): string {
  return countsInWords(clauseChanges(from, to), isPreambleChanged(from, to));
}

/** The same of changes that are known already. */
export function countsInWords(
  changes: readonly ClauseChange[],
  isPreambleDifferent: boolean,
): string {
  const count = (isCounted: (change: ClauseChange) => boolean) => changes.filter(isCounted).length;
  const counts: [number, string][] = [
    [count(({ kind }) => kind === 'changed'), 'changed'],
    [count(({ kind }) => kind === 'added'), 'added'],
    [count(({ kind, isMoved }) => kind === 'removed' && !isMoved), 'removed'],
    [count(({ kind, isMoved }) => kind === 'removed' && isMoved), 'merged into others'],
    [count(({ kind, isMoved }) => kind !== 'removed' && isMoved), 'renamed'],
  ];
  const said = counts.filter(([number]) => number > 0);
  if (said.length === 0)
    return isPreambleDifferent ? 'Only the title or the opening words changed' : 'No words changed';
  return said
    .map(([number, word], index) => {
      const noun = number === 1 ? ' clause' : ' clauses';
      return `${number}${index === 0 ? noun : ''} ${word}`;
    })
    .join(', ');
}
