import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Inline } from '../../policy/document.ts';
import type { WordBlock, WordTable } from './word-blocks.ts';
import { type WordReading, within } from './word-reading.ts';
import { childOf, isOn, isXmlElement, valueIn, type XmlElement } from './word-xml.ts';

/** More columns than Word allows are a fault of the file. */
const MOST_COLUMNS = 63;

/**
 * Reads a table into its grid. One of a single column only frames its text, and is looked through.
 * @param readBlocks how what stands in a cell is read
 */
export function readTable(
  table: XmlElement,
  reading: WordReading,
  readBlocks: (element: XmlElement, reading: WordReading) => WordBlock[],
): WordBlock[] {
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map(widthOf));
  if (columns <= 1)
    return rows
      .flatMap((row) => cellsOf(row))
      .flatMap((cell) => readBlocks(cell, within(cell, reading)));
  const noted = { isJoined: false, isNested: false, hasLines: false };
  const read = rows.map((row) => {
    const cells: Inline[][] = empties(spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0));
    for (const cell of cellsOf(row)) {
      const properties = childOf(cell, 'w:tcPr');
      const blocks = readBlocks(cell, within(cell, reading));
      const lines = linesOfCell(blocks);
      if (lines.length > 1 || lines.some(hasBreak)) noted.hasLines = true;
      if (blocks.some(({ kind }) => kind === 'table')) noted.isNested = true;
      const span = spanOf(properties, 'w:gridSpan', 1);
      const merge = childOf(properties, 'w:vMerge');
      if (span > 1 || merge) noted.isJoined = true;
      cells.push(joined(lines), ...empties(span - 1));
    }
    return [...cells, ...empties(columns - cells.length)];
  });
  const block: WordTable = { kind: 'table', rows: read, ...noted };
  return [block];
}

/** The rows of a table that are shown, whatever wraps them. */
export function rowsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(isXmlElement).flatMap((child) => {
    if (child.name === 'w:tr') return isOn(childOf(child, 'w:trPr'), 'w:hidden') ? [] : [child];
    return child.name === 'w:tbl' || child.name === 'w:tblPr' ? [] : rowsOf(child);
  });
}

/** The cells of a row, whatever wraps them. */
export function cellsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(isXmlElement).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return child.name === 'w:trPr' || child.name === 'w:tbl' ? [] : cellsOf(child);
  });
}

/** How many columns a row reaches over. */
export function widthOf(row: XmlElement): number {
  const cells = cellsOf(row).map((cell) => spanOf(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1));
  const before = spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
  return Math.min(MOST_COLUMNS, before + cells.reduce((sum, span) => sum + span, 0));
}

function spanOf(properties: XmlElement | undefined, name: string, least: number): number {
  const said = Number(valueIn(properties, name) ?? least) || least;
  return Math.min(MOST_COLUMNS, Math.max(least, Math.floor(said)));
}

function empties(count: number): Inline[][] {
  return Array.from({ length: Math.max(0, count) }, () => []);
}

/** What stands in a cell line by line, the marks of lists as words. */
function linesOfCell(blocks: readonly WordBlock[]): Inline[][] {
  return blocks
    .flatMap((block): (readonly Inline[])[] => {
      switch (block.kind) {
        case 'paragraph':
          return [marked(block.mark?.text ?? '', block.inlines)];
        case 'table':
          return block.rows.map((row) => joined(row.filter(hasWords)));
        case 'pieces':
          return block.pieces.flatMap((piece) =>
            piece.kind === 'heading'
              ? [piece.inlines]
              : piece.block.kind === 'paragraph'
                ? [piece.block.inlines]
                : [],
          );
        default:
          return [];
      }
    })
    .filter(hasWords)
    .map((line) => [...line]);
}

function marked(mark: string, inlines: readonly Inline[]): readonly Inline[] {
  return mark && hasWords(inlines) ? [{ kind: 'text', text: `${mark} ` }, ...inlines] : inlines;
}

function hasWords(inlines: readonly Inline[]): boolean {
  return (
    collapse(textOf(inlines)) !== '' ||
    inlines.some(({ kind }) => kind === 'footnote-reference' || kind === 'image')
  );
}

/** Whether a line of a cell is broken between its words. */
function hasBreak(line: readonly Inline[]): boolean {
  const at = line.findIndex(({ kind }) => kind === 'break');
  return at >= 0 && hasWords(line.slice(0, at)) && hasWords(line.slice(at + 1));
}

function joined(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, at) => (at > 0 ? [{ kind: 'text', text: ' ' }, ...line] : [...line]));
}
