import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { shownWords } from '../compare/shown-words.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { Finding } from './finding.ts';

/** A line of fewer words says hardly more than a button. */
const LEAST_WORDS = 4;

/**
 * Paragraphs that came or went, and rows that changed, of which no rule knows what they say: they are named,
 * so that a summary is not silent about them.
 * @param told the blocks that other findings are about, by their indexes
 * @param clauses the clauses that came or went as a whole: what stands in them is told with them
 */
export function untoldBlocks(
  { blocks }: Comparison,
  told: ReadonlySet<number>,
  clauses: readonly Finding[],
  rowNames: ReadonlyMap<ComparedBlock, string>,
): Finding[] {
  const [gone, come] = (['from', 'to'] as const).map(
    (side) => new Set(clauses.map(({ block }) => blocks[block]?.[side]?.clause ?? '')),
  );
  const isInWhole = ({ from, to }: ComparedBlock) =>
    from === null ? come?.has(to?.clause ?? '') : to === null && gone?.has(from.clause ?? '');
  return blocks.flatMap((block, index): Finding[] => {
    const text = (block.to ?? block.from) as TextBlock;
    const isOther = text.kind !== 'paragraph' && text.kind !== 'row';
    if (isOther || told.has(index) || block.partOf !== null || block.share) return [];
    if (text.place.isFootnote || isInWhole(block)) return [];
    const isPair = block.from !== null && block.to !== null;
    if (text.kind === 'row')
      return isPair && isMarked(block)
        ? [found('row', block, rowNames.get(block) ?? '', index)]
        : [];
    const words = text.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return isPair || words < LEAST_WORDS ? [] : [found('passage', block, text.text, index)];
  });
}

function isMarked(block: ComparedBlock): boolean {
  return shownWords(block).some(
    ({ op, text, isDetail }) => op !== 'same' && !isDetail && /\S/u.test(text),
  );
}

function found(
  kind: 'row' | 'passage',
  { from, to }: ComparedBlock,
  name: string,
  block: number,
): Finding {
  const op = from === null ? 'added' : to === null ? 'removed' : 'same';
  return {
    ...{ kind, from: from && name, to: to && name, trend: null, by: null, row: null },
    ...{ extent: 'block', words: [{ op, text: name }], withClause: null, block },
  };
}
