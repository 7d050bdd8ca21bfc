import { markText } from '../compare/marked-text.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { cellLook } from './paragraph-look.ts';
import { commentOf, lonelyFate } from './paragraphs.ts';
import { runGroups } from './run-groups.ts';
import type { Unit } from './units.ts';
import type { Writers } from './writers.ts';

/** The text’s width on A4, in twentieths of a point. */
const WIDTH = 9026;

/** Rows as one table. */
export function tableXml(rows: readonly Unit[], writers: Writers): string {
  const columns = Math.max(...rows.map((unit) => rowBlock(unit).text.split('\t').length));
  const grid = `<w:gridCol w:w="${Math.floor(WIDTH / columns)}"/>`.repeat(columns);
  const headers = new Set<unknown>();
  const body = rows.map((unit) => {
    const row = rowBlock(unit);
    const isHeader = !headers.has(row.place.table) && isHeaderRow(row);
    headers.add(row.place.table);
    return rowXml(unit, isHeader, writers);
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

/** A row as it is now, or as it was where it is gone. */
export function rowBlock({ from, to }: Unit): TextBlock {
  return (to[0] ?? from[0]) as TextBlock;
}

function rowXml(unit: Unit, isHeader: boolean, writers: Writers): string {
  const { marks } = writers;
  const fate = lonelyFate(unit);
  const properties = `<w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}${marks.mark(fate)}</w:trPr>`;
  const [start, end] = commentOf(unit, writers);
  const cells = runGroups(unit, '\t', writers).map(({ runs }, column) => {
    // Word marks the ends of a row’s paragraphs along with the row.
    const mark = marks.mark(fate);
    const look = `${cellLook(rowBlock(unit), column, isHeader)}${mark && `<w:rPr>${mark}</w:rPr>`}`;
    return `<w:tc><w:p><w:pPr>${look}</w:pPr>${column === 0 ? start + runs + end : runs}</w:p></w:tc>`;
  });
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

function isHeaderRow({ text, place }: TextBlock): boolean {
  return place.table !== null && markText(place.table.header).text === text;
}
