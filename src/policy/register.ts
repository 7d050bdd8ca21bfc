import { collapse, textOf } from './canonical-text.ts';
import { type Block, clausesOf, type Document } from './document.ts';

/** Tables of a policy that are kept as data: its cookies, the companies that receive data. */
export interface Register {
  /** Its part of an address. */
  readonly name: string;
  readonly title: string;
  /** What one row, and several rows, are called in a sentence: “cookie”, “cookies”. */
  readonly entry: { readonly one: string; readonly other: string };
  readonly tables: readonly RegisterTable[];
  /** In the order in which they are shown. */
  readonly columns: readonly RegisterColumn[];
  /** The name of the column by which a row is known from version to version. */
  readonly key: string;
}

export interface RegisterTable {
  readonly clause: string;
  /** Which table of the clause it is; the first is 1. */
  readonly table: number;
}

export interface RegisterColumn {
  readonly name: string;
  /** What stands above it, in one version or another. */
  readonly headings: readonly string[];
}

export interface RegisterRow {
  readonly key: string;
  /** The words of each cell, by the name of its column; a column that the table lacks is left out. */
  readonly cells: Readonly<Record<string, string>>;
  /** The clause in which it stands. */
  readonly clause: string;
}

type Table = Extract<Block, { kind: 'table' }>;

/** A table that a register names, in one text. */
export interface FoundTable {
  readonly table: Table;
  readonly clause: string;
  /** The place of each column of the register among those of the table; −1 where it has none. */
  readonly places: readonly number[];
}

/** The table that a register names in a document; null if the clause or the table is missing. */
export function findTable(
  document: Document,
  { clause, table }: RegisterTable,
  columns: readonly RegisterColumn[],
): FoundTable | null {
  const holder = clausesOf(document.clauses).find(({ id }) => id === clause);
  const found = holder && tablesIn(holder.blocks)[table - 1];
  if (!found) return null;
  const headings = found.header.map((cell) => plain(textOf(cell)));
  return {
    table: found,
    clause,
    places: columns.map((column) => {
      const names = column.headings.map(plain);
      return headings.findIndex((heading) => names.includes(heading));
    }),
  };
}

/** Whether a document has any of the tables of a register, with the column by which rows are known. */
export function hasTable(document: Document, { tables, columns, key }: Register): boolean {
  const column = columns.findIndex(({ name }) => name === key);
  return tables.some((named) => (findTable(document, named, columns)?.places[column] ?? -1) >= 0);
}

/** The rows of a register in a document, in the order of its tables. */
export function rowsOf(document: Document, register: Register): RegisterRow[] {
  const { columns, key } = register;
  return register.tables.flatMap((named) => {
    const found = findTable(document, named, columns);
    if (!found) return [];
    return found.table.rows.flatMap((row): RegisterRow[] => {
      const cells = Object.fromEntries(
        columns.flatMap(({ name }, index) => {
          const cell = row[found.places[index] ?? -1];
          return cell ? [[name, collapse(textOf(cell))]] : [];
        }),
      );
      const own = cells[key];
      return own ? [{ key: own, cells, clause: found.clause }] : [];
    });
  });
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'list') return block.items.flatMap(tablesIn);
    return block.kind === 'quotation' ? tablesIn(block.blocks) : [];
  });
}

/** Headings are the same whatever their capitals. */
function plain(heading: string): string {
  return collapse(heading).toLowerCase();
}
