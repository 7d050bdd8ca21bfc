import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { takenOver } from '../compare/taken-over.ts';
import type { Finding } from './finding.ts';
import { shortened } from './names-of-rows.ts';

/** Clauses that came or went whole. One whose words stand elsewhere is none of them. */
export function clausesThatCameOrWent({ blocks }: Comparison): Finding[] {
  const known = { from: takenOver(blocks, 'from'), to: takenOver(blocks, 'to') };
  return blocks.flatMap((block, index): Finding[] => {
    const side = block.to ? 'to' : 'from';
    const heading = block[side];
    const isAlone = block.kind === 'added' || block.kind === 'removed';
    if (heading?.kind !== 'heading' || !isAlone || block.partOf !== null) return [];
    const isTakenOver = known[side].has(heading.clause ?? '');
    return isTakenOver ? [] : [whole('clause', heading.text, block, index)];
  });
}

/** Rows of tables that came or went: cookies, recipients, services. */
export function rowsThatCameOrWent(
  { blocks }: Comparison,
  names: ReadonlyMap<ComparedBlock, string>,
): Finding[] {
  return blocks.flatMap((block, index): Finding[] => {
    const name = names.get(block);
    const isAlone = block.kind === 'added' || block.kind === 'removed';
    return name && isAlone && block.partOf === null ? [whole('row', name, block, index)] : [];
  });
}

function whole(kind: 'clause' | 'row', text: string, block: ComparedBlock, index: number): Finding {
  const name = shortened(text);
  return {
    kind,
    from: block.to ? null : name,
    to: block.to ? name : null,
    trend: null,
    by: null,
    extent: 'block',
    words: [{ op: block.to ? 'added' : 'removed', text: name }],
    row: null,
    withClause: null,
    block: index,
  };
}
