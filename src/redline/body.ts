import type { Comparison } from '../compare/comparison.ts';
import { arrange } from './arrange.ts';
import type { ChangeMarks } from './change-marks.ts';
import type { Hyperlinks } from './hyperlinks.ts';
import type { Numbering } from './numbering.ts';
import { type Paragraph, paragraphsOf, paragraphXml } from './paragraphs.ts';
import type { BlockPartners, TablePartners } from './partners.ts';
import { settleRegion } from './region.ts';
import { rowBlock, tableXml } from './rows.ts';
import type { Unit } from './units.ts';

/** Both texts as paragraphs and tables with tracked changes. */
export function bodyXml(
  comparison: Comparison,
  partners: BlockPartners,
  numbering: Numbering,
  marks: ChangeMarks,
  links: Hyperlinks,
): string {
  let xml = '';
  let paragraphs: Paragraph[] = [];
  let rows: Unit[] = [];
  let isAfterTable = false;
  const endTable = () => {
    if (rows.length === 0) return;
    // Word takes two tables for one where nothing stands between them.
    if (isAfterTable) xml += '<w:p/>';
    xml += tableXml(rows, marks, links);
    isAfterTable = true;
    rows = [];
  };
  const endRegion = () => {
    if (paragraphs.length === 0) return;
    for (const paragraph of settleRegion(paragraphs)) xml += paragraphXml(paragraph, marks);
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
      paragraphs.push(...paragraphsOf(unit, numbering, marks, links));
    }
  }
  endTable();
  endRegion();
  // A document ends with a paragraph.
  return isAfterTable || !xml ? `${xml}<w:p/>` : xml;
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
