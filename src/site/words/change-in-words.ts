import type { ClauseChange, ClauseChanges } from '../../compare/clause-changes.ts';

/** “3 clauses changed, 1 added, 1 removed, 2 moved”; what little changed where no clause did. */
export function changesInWords(changes: ClauseChanges): string {
  const { clauses } = changes;
  const count = (isCounted: (change: ClauseChange) => boolean) => clauses.filter(isCounted).length;
  const counts: [number, string][] = [
    [count(({ kind }) => kind === 'changed'), 'changed'],
    [count(({ kind }) => kind === 'added'), 'added'],
    [count(({ kind, isMerged }) => kind === 'removed' && !isMerged), 'removed'],
    [count(({ isMerged }) => isMerged), 'merged into others'],
    [count(({ isMoved }) => isMoved), 'moved'],
    [count(({ isRenamed }) => isRenamed), 'renamed'],
  ];
  const said = counts.filter(([number]) => number > 0);
  if (said.length === 0) return withoutClauses(changes);
  return said
    .map(([number, word], index) => {
      const noun = number === 1 ? ' clause' : ' clauses';
      return `${number}${index === 0 ? noun : ''} ${word}`;
    })
    .join(', ');
}

function withoutClauses({ isPreambleChanged, areFootnotesChanged }: ClauseChanges): string {
  if (isPreambleChanged && areFootnotesChanged)
    return 'Only the opening words and the footnotes changed';
  if (isPreambleChanged) return 'Only the title or the opening words changed';
  return areFootnotesChanged ? 'Only the footnotes changed' : 'No words changed';
}
