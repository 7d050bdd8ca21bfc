import { capitalChanges } from '../compare/capital-changes.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Finding } from './finding.ts';

/**
 * Words within sentences whose capitals changed: “Personal Data” may be a term that the text defines, and
 * “personal data” none. In headings, and in words all in capitals, they are a matter of looks.
 */
export function capitalFindings(comparison: Comparison): Finding[] {
  return capitalChanges(comparison).flatMap(({ removed, added, block }): Finding[] => {
    const kind = comparison.blocks[block]?.to?.kind;
    const isLooks = [removed, added].some((text) => text.length > 1 && text === text.toUpperCase());
    if (kind === 'heading' || kind === 'title' || isLooks) return [];
    return [
      {
        ...{ kind: 'capitals', from: removed, to: added, trend: null, by: null },
        ...{ extent: 'words', row: null, withClause: null, block },
        words: [
          { op: 'removed', text: removed },
          { op: 'added', text: added },
        ],
      },
    ];
  });
}
