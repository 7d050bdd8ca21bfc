import type { Comparison } from '../compare/comparison.ts';
import type { Finding } from './finding.ts';

/** Pictures that came, went or became others: what they show, no rule knows. */
export function pictureFindings({ blocks }: Comparison): Finding[] {
  return blocks.flatMap(({ details }, block) =>
    details.flatMap(({ kind, from, to }): Finding[] => {
      if (kind !== 'picture') return [];
      const op = from === null ? 'added' : to === null ? 'removed' : 'same';
      return [
        {
          ...{ kind, from, to, trend: null, by: null, extent: 'words', row: null },
          ...{ withClause: null, words: [{ op, text: to ?? from ?? '' }], block },
        },
      ];
    }),
  );
}
