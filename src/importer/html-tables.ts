import { collapse } from '../policy/canonical-text.ts';
import type { Block, Cell } from '../policy/document.ts';
import type { RuleName } from '../policy/rules.ts';
import { type HtmlReading, htmlInlines } from './html-inlines.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  isElement,
  isHeading,
  lineOf,
  wordsOf,
} from './html-nodes.ts';

/**
 * A table as a table; null where it only arranges blocks on a page, in one column.
 * Markdown has no cells that reach over others, no lists and no tables in cells: their words stay.
 */
export function htmlTable(table: HtmlElement, reading: HtmlReading): Block[] | null {
  const rows = rowsOf(table).map(cellsOf);
  const columns = Math.max(
    0,
    ...rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)),
  );
  if (columns <= 1 || attribute(table, 'role') === 'presentation') return null;
  doubtsOf(table, reading);
  const cells = rows.map((row) =>
    padded(
      row.flatMap((cell) => cellOf(cell, reading)),
      columns,
    ),
  );
  const [header = [], ...others] = cells;
  const caption = childrenOf(table).find((node) => isElement(node) && node.tagName === 'caption');
  return [
    ...(caption ? [{ kind: 'paragraph' as const, inlines: htmlInlines([caption], reading) }] : []),
    { kind: 'table', align: header.map(() => null), header, rows: others },
  ];
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

function spanOf(cell: HtmlElement): number {
  return Math.min(Math.max(1, Number(attribute(cell, 'colspan') ?? 1) || 1), 50);
}

function cellOf(cell: HtmlElement, reading: HtmlReading): Cell[] {
  const empty = Array.from({ length: spanOf(cell) - 1 }, (): Cell => []);
  return [htmlInlines(childrenOf(cell), reading), ...empty];
}

function padded(row: Cell[], columns: number): Cell[] {
  return [...row, ...Array.from({ length: columns - row.length }, (): Cell => [])];
}

function doubtsOf(table: HtmlElement, { doubts }: HtmlReading): void {
  const inner = [...elementsIn(table)];
  const near = collapse(wordsOf(table)).slice(0, 40);
  const doubt = (rule: RuleName, what: string, mend: string) =>
    doubts.push({ line: lineOf(table), near, rule, what, mend });
  if (inner.some(({ tagName }) => tagName === 'table'))
    doubt(
      'nested-table',
      'A table stands in a cell of another one; its words stand in that cell, one after the other.',
      'Write it as a table of its own, below the other one.',
    );
  if (inner.some((each) => /^(?:ul|ol|p|div)$/.test(each.tagName) && holdsSeveral(each)))
    doubt(
      'joined-lines',
      'A cell of this table has a list or several paragraphs, which stand in one line now.',
      'Read the cells, and part what belongs apart with a semicolon or rows of its own.',
    );
  if (inner.some((each) => /^t[hd]$/.test(each.tagName) && reachesOver(each)))
    doubt(
      'joined-cells',
      'Cells of this table reach over several columns or rows; the others are empty now.',
      'Repeat the words in each cell to which they apply.',
    );
  if (inner.some(isHeading))
    doubt(
      'unmarked-heading',
      'A heading stands in a cell of this table, and is read as plain words.',
      'Write it above the table, with ## and an id, if it is a heading of the policy.',
    );
}

function holdsSeveral(element: HtmlElement): boolean {
  const { parentNode } = element;
  const isList = /^[uo]l$/.test(element.tagName);
  const siblings = parentNode ? childrenOf(parentNode).filter(isElement) : [];
  return isList || siblings.filter(({ tagName }) => /^(?:p|div)$/.test(tagName)).length > 1;
}

function reachesOver(cell: HtmlElement): boolean {
  return spanOf(cell) > 1 || Number(attribute(cell, 'rowspan') ?? 1) > 1;
}
