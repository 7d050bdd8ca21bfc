import { collapse } from '../policy/canonical-text.ts';
import type { Block, Cell } from '../policy/document.ts';
import type { RuleName } from '../policy/rules.ts';
import { gridOf, spanOf } from './html-grid.ts';
import { htmlInlines } from './html-inlines.ts';
import { leftOutWordsIn } from './html-left-out.ts';
import {
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  lineOf,
} from './html-nodes.ts';
import type { HtmlReading } from './html-reading.ts';
import { joinedLines } from './joined-lines.ts';

/**
 * A table as a table, each cell in the column in which a browser shows it; null if it only arranges
 * blocks on a page. Markdown has no cells that reach over others, no lists and no tables in cells: their
 * words stay.
 */
export function htmlTable(table: HtmlElement, reading: HtmlReading): Block[] | null {
  const grid = gridOf(table);
  if (!grid) return null;
  doubtsOf(table, reading);
  const rows = grid.map((row) =>
    row.map((cell): Cell => (cell ? htmlInlines(childrenOf(cell), reading) : [])),
  );
  const [header = [], ...others] = rows;
  const caption = childrenOf(table).find((node) => isElement(node) && node.tagName === 'caption');
  return [
    ...(caption ? [{ kind: 'paragraph' as const, inlines: htmlInlines([caption], reading) }] : []),
    { kind: 'table', align: header.map(() => null), header, rows: others },
  ];
}

function doubtsOf(table: HtmlElement, { doubts }: HtmlReading): void {
  const inner = [...elementsIn(table)];
  const near = collapse(leftOutWordsIn(table)).slice(0, 40);
  const doubt = (rule: RuleName, what: string, mend: string) =>
    doubts.push({ line: lineOf(table), near, rule, what, mend });
  if (inner.some(({ tagName }) => tagName === 'table'))
    doubt(
      'nested-table',
      'A table stands in a cell of another one; its words stand in that cell, one after the other.',
      'Write it as a table of its own, below the other one.',
    );
  if (inner.some((each) => /^(?:ul|ol|p|div|br)$/.test(each.tagName) && holdsSeveral(each)))
    doubts.push(joinedLines(lineOf(table), near));
  if (inner.some((each) => /^t[hd]$/.test(each.tagName) && reachesOver(each)))
    doubt(
      'joined-cells',
      'Cells of this table reach over several columns or rows; their words stand in the first, and the others are empty.',
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
  if (element.tagName === 'br') {
    const around = parentNode ? childrenOf(parentNode) : [];
    const at = around.indexOf(element);
    const hasWords = (nodes: readonly HtmlNode[]) => /\S/.test(nodes.map(leftOutWordsIn).join(''));
    return hasWords(around.slice(0, at)) && hasWords(around.slice(at + 1));
  }
  const isList = /^[uo]l$/.test(element.tagName);
  const siblings = parentNode ? childrenOf(parentNode).filter(isElement) : [];
  return isList || siblings.filter(({ tagName }) => /^(?:p|div)$/.test(tagName)).length > 1;
}

function reachesOver(cell: HtmlElement): boolean {
  return spanOf(cell, 'colspan') > 1 || spanOf(cell, 'rowspan') > 1;
}
