import type { ClauseCounts } from '../../compare/clause-changes.ts';
import type { Words } from '../../messages/words.ts';

/** “3 clauses changed, 1 added, 1 removed, 2 moved”; what little changed where no clause did. */
export function changesInWords(words: Words, counted: ClauseCounts): string {
  const counts = [
    [counted.changed, 'changed'],
    [counted.added, 'added'],
    [counted.splitOff, 'split-off'],
    [counted.removed, 'removed'],
    [counted.merged, 'merged'],
    [counted.moved, 'moved'],
    [counted.renamed, 'renamed'],
  ] as const;
  const said = counts.filter(([count]) => count > 0);
  if (said.length === 0) return withoutClauses(words, counted);
  return said
    .map(([count, fate], index) =>
      index === 0
        ? words.text(`changes.${fate}-first`, { count })
        : words.text(`changes.${fate}`, { count }),
    )
    .join(', ');
}

function withoutClauses(
  words: Words,
  { isPreambleChanged, areFootnotesChanged, hasClauses }: ClauseCounts,
): string {
  // A text without headings is all opening words.
  if (!hasClauses && isPreambleChanged)
    return words.text(areFootnotesChanged ? 'changes.text-and-footnotes' : 'changes.text');
  if (isPreambleChanged && areFootnotesChanged) return words.text('changes.opening-and-footnotes');
  if (isPreambleChanged) return words.text('changes.opening');
  return words.text(areFootnotesChanged ? 'changes.footnotes' : 'changes.none');
}
