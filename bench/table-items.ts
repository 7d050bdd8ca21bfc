import type { Answer } from './engines.ts';
import type { Item } from './generated-case.ts';
import type { LineMarks } from './marks.ts';

/** What was done to a table. Rows are known by their ids. */
export interface TablePlaces {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The changed columns of each changed row, counted in the first table. */
  readonly changed: ReadonlyMap<number, ReadonlySet<number>>;
  readonly newColumn: number | null;
  readonly oldColumn: number | null;
  readonly newRow: number | null;
  readonly oldRow: number | null;
  readonly movedRow: number | null;
}

/** The lines above the first row: a heading, a paragraph, the header. */
const ABOVE = 3;

/**
 * What should be seen in a table: each changed cell and each cell of a new or dropped column, marked in a row
 * in which no other cell is; and a row that came, went or moved, while no row that stayed has other marks.
 */
export function itemsOf(places: TablePlaces): Item[] {
  const { from, to, changed, newColumn, oldColumn, newRow, oldRow, movedRow } = places;
  const stayed = from.filter((id) => to.includes(id));
  const cells = stayed.flatMap((id) => {
    const columns = [...(changed.get(id) ?? [])].filter((column) => column !== oldColumn);
    const isFound = (answer: Answer) => isRowClean(places, id, answer);
    const cell = (name: string) => ({ name: `${name}, row ${id}`, isFound });
    const inColumn = newColumn !== null || oldColumn !== null ? [cell('column')] : [];
    return [...columns.map((column) => cell(`cell ${column}`)), ...inColumn];
  });
  if (newRow === null && oldRow === null && movedRow === null) return cells;
  const isWhole = (row: LineMarks | undefined) =>
    cellsOf(row).every((marks) => marks === 'all' || marks === 'empty');
  const row = {
    name: `row ${newRow ?? oldRow ?? movedRow}`,
    isFound: (answer: Answer) =>
      stayed.every((id) => isRowClean(places, id, answer)) &&
      (newRow === null || isWhole(rowOf(places, newRow, answer, 'to'))) &&
      (oldRow === null || isWhole(rowOf(places, oldRow, answer, 'from'))),
  };
  return [...cells, row];
}

function isRowClean(places: TablePlaces, id: number, answer: Answer): boolean {
  const { changed, newColumn, oldColumn } = places;
  const [from, to] = [
    cellsOf(rowOf(places, id, answer, 'from')),
    cellsOf(rowOf(places, id, answer, 'to')),
  ];
  const added = newColumn === null ? [] : to.splice(newColumn, 1);
  const columns = from.map((_, column) => column).filter((column) => column !== oldColumn);
  const removed = oldColumn === null ? [] : from.splice(oldColumn, 1);
  const isMarked = (marks: CellMarks | undefined) => marks === 'some' || marks === 'all';
  return (
    [...added, ...removed].every((marks) => marks === 'all' || marks === 'empty') &&
    columns.every(
      (column, at) =>
        (isMarked(from[at]) || isMarked(to[at])) === (changed.get(id)?.has(column) ?? false),
    )
  );
}

function rowOf(places: TablePlaces, id: number, { marks }: Answer, side: 'from' | 'to') {
  return marks[side][ABOVE + places[side].indexOf(id)];
}

type CellMarks = 'none' | 'some' | 'all' | 'empty';

/** How much of each cell of a row is marked. */
function cellsOf(row: LineMarks | undefined): CellMarks[] {
  let at = 0;
  return (row?.text ?? '').split('\t').map((cell) => {
    const flags = [...(row?.isMarked.subarray(at, at + cell.length) ?? [])].filter((_, index) =>
      /\S/.test(cell.charAt(index)),
    );
    at += cell.length + 1;
    if (flags.length === 0) return 'empty';
    return flags.every((flag) => flag === 0) ? 'none' : flags.includes(0) ? 'some' : 'all';
  });
}
