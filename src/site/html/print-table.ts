import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Block, Inline } from '../../policy/document.ts';
import { escapeMarkup } from './escape-markup.ts';

/** From so many columns on a table may be wider than its place, and is stacked on small screens. */
const WIDE = 3;

const SIDES = { left: '', center: ' class="c"', right: ' class="r"' };

/** @param print the words of a cell as HTML */
export function printTable(
  { header, rows, align }: Extract<Block, { kind: 'table' }>,
  print: (cell: readonly Inline[]) => string,
): string {
  const side = (index: number) => SIDES[align[index] ?? 'left'];
  const names = header.map((cell) => escapeMarkup(collapse(textOf(cell))));
  const heads = header.map(
    (cell, index) => `<th role="columnheader" scope="col"${side(index)}>${print(cell)}</th>`,
  );
  const cell = (content: readonly Inline[], index: number) =>
    `<td role="cell" data-th="${names[index] ?? ''}"${side(index)}>${print(content)}</td>`;
  const body = rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`);
  return inBox(
    names,
    `<table role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`,
  );
}

/**
 * A table in a box that is scrolled where the table is wider, by the keyboard too, and is called by its
 * columns; in a narrow box the cells of a row stand below one another. Two columns fit wherever they stand.
 * @param names of the columns, as HTML
 */
export function inBox(names: readonly string[], table: string): string {
  if (names.length < WIDE) return `<div class="table">${table}</div>`;
  const said = names.filter((name) => name !== '').join(', ');
  const box = said === '' ? '' : ` role="group" aria-label="${said}" tabindex="0"`;
  return `<div class="table wide"${box}>${table}</div>`;
}
