import {
  allTextIn,
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  isElement,
  isHeading,
} from './html-nodes.ts';

/** A browser counts no more columns for one cell, and nobody reads a table of more. */
const MOST_COLUMNS = 1000;

/**
 * The cells of a table by row and column, each where a browser shows it first; null if a place is empty
 * or covered by a cell that reaches over it. Returns null for a table that only arranges blocks on a page.
 */
export function gridOf(table: HtmlElement): (HtmlElement | null)[][] | null {
  const rows = rowsOf(table).map(cellsOf);
  if (arrangesBlocks(rows)) return null;
  const grid: (HtmlElement | null)[][] = rows.map(() => []);
  const covered: boolean[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (covered[at]?.[column]) column += 1;
      const width = spanOf(cell, 'colspan');
      // A span of 0 reaches to the end of the table.
      const height = Math.min(spanOf(cell, 'rowspan') || rows.length, rows.length - at);
      if (column + width > MOST_COLUMNS) break;
      for (let below = at; below < at + height; below++)
        for (let across = column; across < column + width; across++) {
          (covered[below] as boolean[])[across] = true;
          (grid[below] as (HtmlElement | null)[])[across] ??= null;
        }
      (grid[at] as (HtmlElement | null)[])[column] = cell;
      column += width;
    }
  });
  const columns = usedColumns(grid);
  if (columns <= 1) return null;
  return grid.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null));
}

/** Columns that only continue a cell to their left do not count as columns. */
function usedColumns(grid: readonly (readonly (HtmlElement | null)[])[]): number {
  const last = grid.map((row) => row.findLastIndex((cell) => cell !== null) + 1);
  const widest = last.reduce((most, each) => Math.max(most, each), 0);
  const whole = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return whole > 50 ? widest : whole;
}

/** Over how many columns or rows a cell reaches. */
export function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const least = name === 'rowspan' ? 0 : 1;
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(least, span), name === 'colspan' ? 50 : 65534);
}

/**
 * Without a head, and with headings or tables in its cells, a table is a layout of former days; unless most
 * of its rows have nothing but words in several cells.
 */
function arrangesBlocks(rows: readonly (readonly HtmlElement[])[]): boolean {
  const cells = rows.flat();
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  const isArranged = (cell: HtmlElement) =>
    [...elementsIn(cell)].some((each) => isHeading(each) || each.tagName === 'table');
  if (!cells.some(isArranged)) return false;
  const plain = rows.filter(
    (row) => row.length > 1 && !row.some(isArranged) && row.every((cell) => allTextIn(cell).trim()),
  );
  return plain.length < 2 || plain.length * 2 < rows.length;
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childrenOf(table).flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return /^(?:thead|tbody|tfoot)$/.test(node.tagName) ? rowsOf(node) : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => /^t[hd]$/.test(tagName));
}
