import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { namingColumn } from '../compare/row-names.ts';
import type { TextBlock } from '../compare/text-blocks.ts';

const LONGEST_NAME = 80;

/**
 * What the rows of tables are called: by their cell in the column that tells them apart, as the comparison
 * knows them; where that is empty, by their first.
 */
export function namesOfRows({ blocks }: Comparison): ReadonlyMap<ComparedBlock, string> {
  return new Map(
    blocks.flatMap((block) => {
      const row = (block.to ?? block.from) as TextBlock;
      if (row.kind !== 'row') return [];
      const cells = row.text.split('\t').map((cell) => cell.trim());
      const name = row.place.table ? cells[namingColumn(row.place.table)] : undefined;
      return [[block, shortened(name || cells.find((cell) => cell !== '') || '')] as const];
    }),
  );
}

/** A name that can stand in a line. */
export function shortened(name: string): string {
  return name.length > LONGEST_NAME
    ? `${name.slice(0, LONGEST_NAME).replace(/\s\S*$/u, '')} …`
    : name;
}
