import type { ClauseChange } from '../policy/clause-changes.ts';
import type { Changes } from './view.ts';

/** “3 clauses changed, 1 added, 1 removed”; what little changed where no clause did. */
export function changesInWords({ clauses, isPreambleChanged }: Changes): string {
  const count = (isCounted: (change: ClauseChange) => boolean) => clauses.filter(isCounted).length;
  const counts: [number, string][] = [
    [count(({ kind }) => kind === 'changed'), 'changed'],
    [count(({ kind }) => kind === 'added'), 'added'],
    [count(({ kind, isMoved }) => kind === 'removed' && !isMoved), 'removed'],
    [count(({ kind, isMoved }) => kind === 'removed' && isMoved), 'merged into others'],
    [count(({ kind, isMoved }) => kind !== 'removed' && isMoved), 'renamed'],
  ];
  const said = counts.filter(([number]) => number > 0);
  if (said.length === 0)
    return isPreambleChanged ? 'Only the title or the opening words changed' : 'No words changed';
  return said
    .map(([number, word], index) => {
      const noun = number === 1 ? ' clause' : ' clauses';
      return `${number}${index === 0 ? noun : ''} ${word}`;
    })
    .join(', ');
}
