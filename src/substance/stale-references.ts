import type { Comparison } from '../compare/comparison.ts';
import type { Language } from '../languages/language.ts';
import { type NumberedBlocks, namesOfClauses } from './clause-numbers.ts';
import type { Finding } from './finding.ts';
import { referencesIn } from './references.ts';

/**
 * References that stayed as they were while the clause that bore their number lost it: “see clause 3”, which
 * was on limits and is on liability now, or is gone. The words of the reference are not marked; those of the
 * two headings, or their numbers, are.
 */
export function staleReferences(
  comparison: Comparison,
  language: Language,
  numbered: NumberedBlocks,
): Finding[] {
  const isAnyLost = [...numbered.from].some(
    ([number, clause]) => clause && numbered.to.get(number) !== clause,
  );
  if (!isAnyLost) return [];
  const names = namesOfClauses(comparison);
  return comparison.blocks.flatMap((block, index) => {
    if (!block.from || !block.to || block.to.kind === 'heading') return [];
    const before = new Set(
      referencesIn(block.from.text, language, names).map(({ value }) => value),
    );
    return referencesIn(block.to.text, language, names).flatMap((reference): Finding[] => {
      const [was, is] = [numbered.from.get(reference.number), numbered.to.get(reference.number)];
      // A number that several clauses bear leads nowhere for certain.
      if (!before.has(reference.value) || !was || is === null || was === is) return [];
      // A clause that was taken out and put in again under its old name has its number still.
      if (is?.to?.text === was.from?.text) return [];
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
