import { collapse, textOf } from '../policy/canonical-text.ts';
import { pairColumns } from './columns.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Columns, Table, Workbench } from './workbench.ts';

/** Cells longer than this on average, in UTF-16 units, describe a row rather than name it. */
const LONGEST_NAME = 40;

/** What a column of descriptions or of quantities counts for beside one of names. */
const NO_NAMES = 0.8;

/**
 * A column names the rows even if one further right tells them apart a little better: names stand first.
 */
const NEARLY = 0.9;

/** “30”, “30 days”, “1,000 €”, “10.03.2022”: what a row says of something, and seldom what it is called. */
const QUANTITY = /^\P{L}*\d[\d.,:/’' -]*(?:\P{L}|\s\p{L}+\.?)?$/u;

/** A table is compared with several others, and its columns are always the same. */
const known = new WeakMap<Table, readonly number[]>();

/** Two rows as far as they can be compared: each in the columns that both tables have. */
interface ComparableRows {
  /** The cells by which they are known. */
  readonly names: readonly [name: string, other: string];
  /** Their cells, joined by TAB. */
  readonly texts: readonly [text: string, other: string];
}

/**
 * Two rows in the columns that their tables have in common. A row is known by its cell in the first column
 * whose cells tell the rows apart in both tables: a kind that many rows share is no name, and neither is a
 * running number.
 */
export function comparableRows(from: TextBlock, to: TextBlock, bench: Workbench): ComparableRows {
  const [table, other] = [from.place.table, to.place.table];
  const [cells, others] = [from.text.split('\t'), to.text.split('\t')];
  const { columns, naming } =
    table && other ? commonColumns(table, other, bench) : { columns: [], naming: 0 };
  const name = columns[naming] ?? { from: 0, to: 0 };
  const isWhole = columns.length === cells.length && columns.length === others.length;
  const joined = (row: readonly string[], side: 'from' | 'to') =>
    columns.map((column) => row[column[side]] ?? '').join('\t');
  return {
    names: [cells[name.from] ?? '', others[name.to] ?? ''],
    texts:
      isWhole || columns.length === 0
        ? [from.text, to.text]
        : [joined(cells, 'from'), joined(others, 'to')],
  };
}

/** The columns that two tables have in common, and which of these names the rows. */
interface CommonColumns {
  readonly columns: Columns;
  readonly naming: number;
}

/** The columns are the same for all rows of the two tables. */
const common = new WeakMap<Columns, CommonColumns>();

function commonColumns(table: Table, other: Table, bench: Workbench): CommonColumns {
  const columns = pairColumns(table, other, bench);
  const before = common.get(columns);
  if (before) return before;
  const [own, others] = [columnsOf(table), columnsOf(other)];
  const telling = columns.map(({ from, to }) => Math.min(own[from] ?? 0, others[to] ?? 0));
  const best = Math.max(0, ...telling);
  const naming = telling.findIndex((share) => share >= NEARLY * best);
  const found = { columns, naming };
  common.set(columns, found);
  return found;
}

/** The first column of a table whose cells tell its rows apart. */
export function namingColumn(table: Table): number {
  const telling = columnsOf(table);
  const best = Math.max(0, ...telling);
  return Math.max(
    0,
    telling.findIndex((share) => share >= NEARLY * best),
  );
}

/** Says how well the cells of each column tell the rows apart, from 0 to 1. */
function columnsOf(table: Table): readonly number[] {
  const before = known.get(table);
  if (before) return before;
  const columns = table.header.map((_, at) => {
    const cells = table.rows.map((row) => collapse(textOf(row[at] ?? [])));
    const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
    const distinct = new Set(cells.filter(Boolean)).size / Math.max(1, cells.length);
    const isDescribing = letters > LONGEST_NAME * cells.length;
    const quantities = cells.filter((cell) => QUANTITY.test(cell)).length;
    const areNames = !isDescribing && 2 * quantities <= cells.length;
    return isRunning(cells) ? 0 : areNames ? distinct : distinct * NO_NAMES;
  });
  known.set(table, columns);
  return columns;
}

/** Whether the cells only count the rows: 1, 2, 3. */
function isRunning(cells: readonly string[]): boolean {
  const first = numberIn(cells[0]);
  return cells.length > 1 && cells.every((cell, at) => numberIn(cell) === first + at);
}

/** The number that a cell consists of, marks apart; NaN where it has anything else. */
function numberIn(cell: string | undefined): number {
  const digits = /^\P{L}*?(\d+)\p{P}*$/u.exec(cell ?? '')?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}
