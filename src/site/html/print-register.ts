import type { Link } from '../../messages/phrase.ts';
import { escapeMarkup } from './escape-markup.ts';
import { keepTogether } from './keep-together.ts';
import { inBox } from './print-table.ts';

/** A row of a register as it is shown. */
export interface ShownRow {
  readonly cells: readonly string[];
  /** Where it stands, and the version since which it says so. */
  readonly sources: readonly Link[];
}

/**
 * The rows of a register as an HTML table, with one column more than it has.
 * @param last what stands above that column
 * @param lang the attributes of the policy’s words
 */
export function printRegister(
  headings: readonly string[],
  last: string,
  rows: readonly ShownRow[],
  lang: string,
): string {
  const names = [...headings, last].map(escapeMarkup);
  const heads = names.map((name, index) => {
    const own = index < headings.length ? lang : '';
    return `<th role="columnheader" scope="col"${own}>${name}</th>`;
  });
  const body = rows.map(({ cells, sources }) => {
    const own = cells.map(
      (cell, index) =>
        `<td role="cell" data-th="${names[index]}"${lang}>${escapeMarkup(cell)}</td>`,
    );
    const links = sources.map(
      ({ text, href }) => `<a href="${escapeMarkup(href)}">${keepTogether(escapeMarkup(text))}</a>`,
    );
    return `<tr role="row">${own.join('')}<td role="cell" data-th="${names.at(-1)}">${links.join(', ')}</td></tr>`;
  });
  return inBox(
    names,
    `<table role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`,
  );
}
