import type { RegisterRow } from '../policy/register.ts';

/** What became of a row from one version of a register to the next. */
export interface RegisterChange {
  /** A renamed row is the same but for its key. */
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  readonly from: RegisterRow | null;
  readonly to: RegisterRow | null;
  /** The cells that differ, without that of the key. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  /** The name of the column. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** The columns that a version brought or took away; a row did not change by that. */
export interface ColumnChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Which columns came and went from one version to the next; none where either has no rows. */
export function columnChanges(
  from: readonly RegisterRow[],
  to: readonly RegisterRow[],
): ColumnChanges {
  const columnsOf = (rows: readonly RegisterRow[]) => [
    ...new Set(rows.flatMap(({ cells }) => Object.keys(cells))),
  ];
  const [before, after] = [columnsOf(from), columnsOf(to)];
  if (before.length === 0 || after.length === 0) return { added: [], removed: [] };
  return {
    added: after.filter((column) => !before.includes(column)),
    removed: before.filter((column) => !after.includes(column)),
  };
}

/**
 * What changed from the rows of one version to those of the next: rows by their keys, whatever the capitals;
 * several rows of one key by what their cells have in common. The removed stand behind the others.
 */
export function registerChanges(
  from: readonly RegisterRow[],
  to: readonly RegisterRow[],
): RegisterChange[] {
  const pairs = new Map<RegisterRow, RegisterRow>();
  const taken = new Set<RegisterRow>();
  const pair = (isLike: (before: RegisterRow, after: RegisterRow) => boolean) => {
    for (const after of to) {
      if (pairs.has(after)) continue;
      const before = from.find((row) => !taken.has(row) && isLike(row, after));
      if (!before) continue;
      pairs.set(after, before);
      taken.add(before);
    }
  };
  const hasSameKey = (before: RegisterRow, after: RegisterRow) =>
    before.key.toLowerCase() === after.key.toLowerCase();
  const hasSameCells = (before: RegisterRow, after: RegisterRow) =>
    otherCells(before) !== '' && otherCells(before) === otherCells(after);
  pair((before, after) => hasSameKey(before, after) && hasSameCells(before, after));
  pair(hasSameKey);
  const isAlone = (rows: readonly RegisterRow[], row: RegisterRow) =>
    rows.filter((other) => otherCells(other) === otherCells(row)).length === 1;
  pair(
    (before, after) => hasSameCells(before, after) && isAlone(from, before) && isAlone(to, after),
  );
  return [
    ...to.flatMap((after) => changeOf(pairs.get(after) ?? null, after)),
    ...from.flatMap((row): RegisterChange[] =>
      taken.has(row) ? [] : [{ kind: 'removed', from: row, to: null, cells: [] }],
    ),
  ];
}

function changeOf(before: RegisterRow | null, after: RegisterRow): RegisterChange[] {
  if (!before) return [{ kind: 'added', from: null, to: after, cells: [] }];
  const cells = Object.keys(after.cells).flatMap((column): CellChange[] => {
    const [from, to] = [before.cells[column], after.cells[column]];
    const isKey = from === before.key && to === after.key;
    return from === undefined || to === undefined || from === to || isKey
      ? []
      : [{ column, from, to }];
  });
  if (cells.length > 0) return [{ kind: 'changed', from: before, to: after, cells }];
  return before.key === after.key ? [] : [{ kind: 'renamed', from: before, to: after, cells }];
}

/** What a row says besides its key; empty where it says nothing else. */
function otherCells({ key, cells }: RegisterRow): string {
  const others = Object.entries(cells).filter(([, text]) => text !== key && text !== '');
  return others.length > 0 ? JSON.stringify(others.sort()) : '';
}
