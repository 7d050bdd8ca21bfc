import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';

const LONGEST_NAME = 80;

/**
 * What the rows of tables are called: by their first cell, or the second where several rows share the
 * first.
 */
export function namesOfRows({ blocks }: Comparison): ReadonlyMap<ComparedBlock, string> {
  const rows = blocks.flatMap((block) => {
    const row = (block.to ?? block.from) as TextBlock;
    return row.kind === 'row'
      ? [{ block, cells: row.text.split('\t').map((cell) => cell.trim()) }]
      : [];
  });
  const times = new Map<string, number>();
  for (const { cells } of rows) {
    const [first = ''] = cells;
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return new Map(
    rows.map(({ block, cells: [first = '', second = ''] }) => [
      block,
      shortened((times.get(first) ?? 0) > 1 && second ? second : first || second),
    ]),
  );
}

/** A name that can stand in a line. */
export function shortened(name: string): string {
  return name.length > LONGEST_NAME
    ? `${name.slice(0, LONGEST_NAME).replace(/\s\S*$/u, '')} …`
    : name;
}
