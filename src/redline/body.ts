import type { Comparison } from '../compare/comparison.ts';
import { arrange } from './arrange.ts';
import { type Paragraph, paragraphsOf, paragraphXml } from './paragraphs.ts';
import type { BlockPartners, TablePartners } from './partners.ts';
import { settleRegion } from './region.ts';
import { rowBlock, tableXml } from './rows.ts';
import type { Unit } from './units.ts';
import type { Writers } from './writers.ts';

/**
 * Both texts as paragraphs and tables with tracked changes.
 * @param opening runs that go before the first words
 */
export function bodyXml(
  comparison: Comparison,
  partners: BlockPartners,
  writers: Writers,
  opening = '',
): string {
  let xml = '';
  let paragraphs: Paragraph[] = [];
  let rows: Unit[] = [];
  let isAfterTable = false;
  let waiting = opening;
  const endTable = () => {
    if (rows.length === 0) return;
    if (waiting) xml += `<w:p>${waiting}</w:p>`;
    waiting = '';
    // Word takes two tables for one where nothing stands between them.
    if (isAfterTable) xml += '<w:p/>';
    xml += tableXml(rows, writers);
    isAfterTable = true;
    rows = [];
  };
  const endRegion = () => {
    if (paragraphs.length === 0) return;
    for (const paragraph of settleRegion(paragraphs)) xml += paragraphXml(paragraph, writers.marks);
    isAfterTable = false;
    paragraphs = [];
  };
  for (const unit of arrange(comparison)) {
    if (isRow(unit)) {
      endRegion();
      const last = rows.at(-1);
      if (last && !isOneTable(last, unit, partners)) endTable();
      rows.push(unit);
    } else {
      endTable();
      const own = paragraphsOf(unit, writers);
      const [first, ...others] = own;
      if (first && waiting) paragraphs.push({ ...first, runs: waiting + first.runs }, ...others);
      else paragraphs.push(...own);
      waiting = '';
    }
  }
  endTable();
  endRegion();
  // A document ends with a paragraph.
  return isAfterTable || !xml ? `${xml}<w:p>${waiting}</w:p>` : xml;
}

function isRow(unit: Unit): boolean {
  return rowBlock(unit).kind === 'row';
}

/** Rows of one table, or of one that was removed and of another that was added in its place. */
function isOneTable(a: Unit, b: Unit, partners: BlockPartners): boolean {
  const tableOf = ({ from, to }: Unit): TablePartners => {
    const [old, now] = [from[0]?.place.table, to[0]?.place.table];
    return now ?? partners.table(old as TablePartners);
  };
  const [first, second] = [tableOf(a), tableOf(b)];
  const isReplacement = a.to.length === 0 && b.from.length === 0;
  return (
    first === second ||
    (isReplacement && !partners.hasPartner(first) && !partners.hasPartner(second))
  );
}
