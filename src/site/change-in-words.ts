import type { ClauseChange } from '../policy/clause-changes.ts';

/** “3 clauses changed, 1 added, 1 removed”; “No clause changed” where none did. */
export function countsInWords(changes: readonly ClauseChange[]): string {
  const count = (kind: ClauseChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const moved = changes.filter((change) => change.isMoved).length;
  const counts: [number, string][] = [
    [count('changed'), 'changed'],
    [count('added'), 'added'],
    [count('removed'), 'removed'],
    [moved, 'renamed'],
  ];
  const said = counts.filter(([number]) => number > 0);
  const [first] = said;
  if (!first) return 'No clause changed';
  return said
    .map(([number, word], index) =>
      index === 0
        ? `${number} ${number === 1 ? 'clause' : 'clauses'} ${word}`
        : `${number} ${word}`,
    )
    .join(', ');
}
