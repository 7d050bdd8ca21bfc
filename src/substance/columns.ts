import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { WordChange } from '../compare/word-change.ts';
import { collapse, textOf } from '../policy/canonical-text.ts';
import type { Finding } from './finding.ts';

/** What is known of columns of tables that came or went. */
interface Columns {
  readonly findings: readonly Finding[];
  /** The blocks of rows in which nothing is marked but cells of these columns, by their indexes. */
  readonly rows: ReadonlySet<number>;
}

/** Columns that came or went, by what their heads say. A column whose head is empty is none of them. */
export function columnsThatCameOrWent({ blocks }: Comparison): Columns {
  const findings: Finding[] = [];
  const rows = new Set<number>();
  const ofTables = new Map<object | null, { added: number; removed: number }>();
  blocks.forEach((block, index) => {
    const table = block.to?.place.table;
    if (!table || !block.from?.place.table || block.partOf !== null) return;
    const added = wholeCells(block.words, 'added');
    const removed = wholeCells(block.words, 'removed');
    if (isHeader(block, 'to') && isHeader(block, 'from')) {
      ofTables.set(table, { added: added.length, removed: removed.length });
      for (const head of added) if (head !== '') findings.push(column(null, head, index));
      for (const head of removed) if (head !== '') findings.push(column(head, null, index));
    }
    const columns = ofTables.get(table);
    const isOfColumns =
      columns &&
      added.length + removed.length > 0 &&
      added.length <= columns.added &&
      removed.length <= columns.removed &&
      cellsIn(block.words) === added.length + removed.length;
    if (isOfColumns) rows.add(index);
  });
  return { findings, rows };
}

/** Whether a row of a comparison is the first of its table. */
function isHeader(block: ComparedBlock, side: 'from' | 'to'): boolean {
  const row = block[side];
  const header = row?.place.table?.header ?? [];
  return row?.text === header.map((cell) => collapse(textOf(cell))).join('\t');
}

/** What the cells say that came, or went, whole: the pieces of a change between two TABs. */
function wholeCells(words: readonly WordChange[], op: 'added' | 'removed'): string[] {
  let isBeginning = true;
  return words.flatMap((piece) => {
    if (piece.op !== op) {
      if (piece.op === 'same') isBeginning = false;
      return [];
    }
    const cells = piece.text.split('\t');
    const isFirst = isBeginning && piece.text.endsWith('\t');
    isBeginning = false;
    return (isFirst ? cells.slice(0, -1) : cells.slice(1)).map((cell) => cell.trim());
  });
}

/** How many cells have marked words. */
function cellsIn(words: readonly WordChange[]): number {
  return words
    .filter(({ op }) => op !== 'same')
    .flatMap(({ text }) => text.replace(/^\t|\t$/g, '').split('\t')).length;
}

function column(from: string | null, to: string | null, block: number): Finding {
  const [op, text] = from === null ? (['added', to ?? ''] as const) : (['removed', from] as const);
  return {
    ...{ kind: 'column', from, to, trend: null, by: null, row: null },
    ...{ extent: 'block', words: [{ op, text }], withClause: null, block },
  };
}
