import type { ClauseCounts } from '../../compare/clause-changes.ts';

/** “3 clauses changed, 1 added, 1 removed, 2 moved”; what little changed where no clause did. */
export function changesInWords(counted: ClauseCounts): string {
  const counts: [number, string][] = [
    [counted.changed, 'changed'],
    [counted.added, 'added'],
    [counted.splitOff, 'split off from others'],
    [counted.removed, 'removed'],
    [counted.merged, 'merged into others'],
    [counted.moved, 'moved'],
    [counted.renamed, 'renamed'],
  ];
  const said = counts.filter(([number]) => number > 0);
  if (said.length === 0) return withoutClauses(counted);
  return said
    .map(([number, word], index) => {
      const noun = number === 1 ? ' clause' : ' clauses';
      return `${number}${index === 0 ? noun : ''} ${word}`;
    })
    .join(', ');
}

function withoutClauses({
  isPreambleChanged,
  areFootnotesChanged,
  hasClauses,
}: ClauseCounts): string {
  // A text without headings is all opening words.
  if (!hasClauses && isPreambleChanged)
    return areFootnotesChanged ? 'The text and its footnotes changed' : 'The text changed';
  if (isPreambleChanged && areFootnotesChanged)
    return 'Only the opening words and the footnotes changed';
  if (isPreambleChanged) return 'Only the title or the opening words changed';
  return areFootnotesChanged ? 'Only the footnotes changed' : 'No words changed';
}
