import { collapse, textOf } from '../policy/canonical-text.ts';
import { type Candidate, heaviestIncreasing } from './increasing.ts';
import { bagOf, likeness } from './likeness.ts';
import type { Columns, Table, Workbench } from './workbench.ts';

/** Tables wider than this have their columns paired by their place alone. */
const WIDEST = 60;

/** Below this, two columns have too little in common to be one. */
const LEAST_ALIKE = 0.5;

/** What a column’s head counts for beside its cells. */
const HEAD = 2;

/**
 * Pairs the columns of two tables once for all their rows: by their heads, and by the cells of rows that
 * begin alike in both. A single row would be misled by cells that only happen to be equal.
 */
export function pairColumns(from: Table, to: Table, bench: Workbench): Columns {
  const others = bench.columns.get(from) ?? new Map<Table, Columns>();
  bench.columns.set(from, others);
  const columns = others.get(to) ?? findColumns(from, to, bench);
  others.set(to, columns);
  return columns;
}

function findColumns(from: Table, to: Table, bench: Workbench): Columns {
  const [headsFrom, headsTo] = [cellsOf(from.header), cellsOf(to.header)];
  const byPlace = headsFrom.slice(0, headsTo.length).map((_, at) => ({ from: at, to: at }));
  const isWide = Math.max(headsFrom.length, headsTo.length) > WIDEST;
  const isSameCount = headsFrom.length === headsTo.length;
  if (isWide || (isSameCount && !hasChangedPlaces(headsFrom, headsTo))) return byPlace;
  const votes = votesOfRows(from, to, bench);
  const candidates = headsFrom.flatMap((head, at) =>
    headsTo.flatMap((other, otherAt): Candidate[] => {
      const heads = head === other ? 1 : likeness(bagOf(head, bench), bagOf(other, bench), bench);
      const alike = (HEAD * heads + (votes[at]?.[otherAt] ?? 0)) / (HEAD + 1);
      return alike >= LEAST_ALIKE ? [{ from: at, to: otherAt, weight: alike }] : [];
    }),
  );
  return heaviestIncreasing(candidates);
}

/** Whether a head stands at another place than before. */
function hasChangedPlaces(from: readonly string[], to: readonly string[]): boolean {
  return from.some((head, at) => head !== '' && head !== to[at] && to.includes(head));
}

/** For each two columns, the share of rows known by their first cell in which both say the same. */
function votesOfRows(from: Table, to: Table, bench: Workbench): number[][] {
  const rowsTo = new Map(to.rows.map((row) => [cellsOf(row.slice(0, 1))[0] ?? '', row]));
  const width = to.header.length;
  const votes = from.header.map(() => new Array<number>(width).fill(0));
  let rows = 0;
  for (const row of from.rows) {
    const cells = cellsOf(row);
    const other = rowsTo.get(cells[0] ?? '');
    if (!other || bench.budget.left < 0) continue;
    rows += 1;
    bench.budget.left -= cells.length * width;
    cellsOf(other).forEach((cell, otherAt) => {
      cells.forEach((own, at) => {
        const line = votes[at];
        if (own === cell && line) line[otherAt] = (line[otherAt] ?? 0) + 1;
      });
    });
  }
  return rows === 0 ? votes : votes.map((line) => line.map((count) => count / rows));
}

function cellsOf(row: Table['header']): string[] {
  return row.map((cell) => collapse(textOf(cell)));
}
