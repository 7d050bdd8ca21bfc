import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { countKinds } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';

/** Whether a block belongs to a part of a text. */
type IsPart = (block: TextBlock) => boolean;

/**
 * The part of a comparison that some blocks of either text make up, with blocks counted anew. A pair of
 * which one block lies outside is taken apart.
 */
export function partOfComparison(
  { blocks }: Comparison,
  isOfFrom: IsPart,
  isOfTo: IsPart,
): Comparison {
  const numbers = { from: new Map<number, number>(), to: new Map<number, number>() };
  const own = blocks.flatMap((block): ComparedBlock[] => {
    const from = block.from && isOfFrom(block.from) ? block.from : null;
    const to = block.to && isOfTo(block.to) ? block.to : null;
    if (!from && !to) return [];
    if (from === block.from && to === block.to) return [block];
    const [kind, text] = from
      ? (['removed', from.text] as const)
      : (['added', (to as TextBlock).text] as const);
    return [
      {
        ...block,
        ...{ kind, from, to, words: [{ op: kind, text }], notes: [], links: [], details: [] },
        ...{ partOf: null, whole: null, wholeMarks: null, share: null },
      },
    ];
  });
  for (const side of ['from', 'to'] as const)
    own
      .flatMap((block) => block[side] ?? [])
      .sort((a, b) => a.index - b.index)
      .forEach(({ index }, at) => {
        numbers[side].set(index, at);
      });
  const renumbered = own.map((block): ComparedBlock => {
    const counted = (side: 'from' | 'to') => {
      const text = block[side];
      return text && { ...text, index: numbers[side].get(text.index) ?? 0 };
    };
    const whole =
      block.partOf === null
        ? undefined
        : numbers[block.kind === 'added' ? 'from' : 'to'].get(block.partOf);
    return { ...block, from: counted('from'), to: counted('to'), partOf: whole ?? null };
  });
  return { blocks: renumbered, counts: countKinds(renumbered) };
}
