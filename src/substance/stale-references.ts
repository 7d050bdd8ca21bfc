import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { Language } from '../languages/language.ts';
import { type NumberedBlocks, namesOfClauses } from './clause-numbers.ts';
import type { Finding } from './finding.ts';
import { referencesIn } from './references.ts';

/**
 * References that stayed as they were while the number in them went to another clause: “see clause 3”,
 * which was on limits and is on liability now. The words of the reference are not marked; those of the
 * two headings, or their numbers, are.
 */
export function staleReferences(
  comparison: Comparison,
  language: Language,
  numbered: NumberedBlocks,
): Finding[] {
  const names = namesOfClauses(comparison);
  return comparison.blocks.flatMap((block, index) => {
    if (!block.from || !block.to || block.to.kind === 'heading') return [];
    const before = new Set(
      referencesIn(block.from.text, language, names).map(({ value }) => value),
    );
    return referencesIn(block.to.text, language, names).flatMap((reference): Finding[] => {
      const [was, is] = [numbered.from.get(reference.number), numbered.to.get(reference.number)];
      const isLeft = before.has(reference.value) && was && was !== is && isRenumbered(was);
      if (!isLeft) return [];
      return [
        {
          kind: 'cross-reference',
          from: was.from?.text ?? null,
          to: is?.to?.text ?? null,
          trend: null,
          by: null,
          row: null,
          withClause: null,
          extent: 'words',
          words: [{ op: 'same', text: reference.words }],
          block: index,
        },
      ];
    });
  });
}

/** Whether a clause lost its number: it bears another, or it is gone. */
function isRenumbered({ to, notes }: ComparedBlock): boolean {
  return to === null || notes.includes('renumbered');
}
