import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { Finding } from './finding.ts';
import { shortened } from './names-of-rows.ts';

/** Clauses that came or went whole. One whose words stand elsewhere is none of them. */
export function clausesThatCameOrWent({ blocks }: Comparison): Finding[] {
  const lengths = { from: lengthsOf(blocks, 'from'), to: lengthsOf(blocks, 'to') };
  return blocks.flatMap((block, index): Finding[] => {
    const side = block.to ? 'to' : 'from';
    const heading = block[side];
    const isAlone = block.kind === 'added' || block.kind === 'removed';
    if (heading?.kind !== 'heading' || !isAlone || block.partOf !== null) return [];
    const { all, alone } = lengths[side].get(heading.clause) ?? { all: 0, alone: 0 };
    return alone >= 0.5 * all ? [whole('clause', heading.text, block, index)] : [];
  });
}

/** How many characters of each clause, and how many of them in blocks that the other text lacks. */
function lengthsOf(blocks: readonly ComparedBlock[], side: 'from' | 'to') {
  const lengths = new Map<string | null, { all: number; alone: number }>();
  for (const block of blocks) {
    const own = block[side];
    if (!own || own.kind === 'heading') continue;
    const known = lengths.get(own.clause) ?? { all: 0, alone: 0 };
    const isAlone = block.from === null || block.to === null;
    known.all += own.text.length;
    if (isAlone && block.partOf === null) known.alone += own.text.length;
    lengths.set(own.clause, known);
  }
  return lengths;
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
