// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Block, Clause, Document, Inline } from './document.ts';

export type LineKind = 'title' | 'heading' | 'paragraph' | 'row';

/** What a line is made of, and where it stands. */
export interface LineSource {
  readonly clause: string | null;
  readonly kind: LineKind;
  /** One, or the cells of a row. */
  readonly cells: readonly (readonly Inline[])[];
  /** The clause whose heading it is. */
  readonly heading: Clause | null;
  readonly place: LinePlace;
}

/** What surrounds a paragraph or row. */
export interface LinePlace {
  /** How many lists it lies in. */
  readonly listDepth: number;
  /** The innermost of them. */
  readonly list: Extract<Block, { kind: 'list' }> | null;
  /** Whether it is the first of its list item, the line that bears the marker. */
  readonly isItem: boolean;
  /** The number that its list prints before it; null outside of a numbered list. */
  readonly itemNumber: number | null;
  /** Whether the box before the item is ticked; null if it has no box. */
  readonly isTicked: boolean | null;
  readonly isQuoted: boolean;
  /** The table whose row it is. */
  readonly table: Extract<Block, { kind: 'table' }> | null;
  readonly isFootnote: boolean;
  /** The label of the footnote in which it stands; null if it stands in none. */
  readonly footnote: string | null;
}

const BODY: LinePlace = {
  listDepth: 0,
  list: null,
  isItem: false,
  itemNumber: null,
  isTicked: null,
  isQuoted: false,
  table: null,
  isFootnote: false,
  footnote: null,
};

/** Hands over each line in the order of the text, those without text too. */
export function visitLines(
  title: string | null,
  document: Document,
  visit: (line: LineSource) => void,
): void {
  const visitAll = (clause: string | null, blocks: readonly Block[], place: LinePlace) => {
    for (const block of blocks) visitBlock(clause, block, place);
  };
  const visitBlock = (clause: string | null, block: Block, place: LinePlace) => {
    switch (block.kind) {
      case 'paragraph':
        visit({ clause, kind: 'paragraph', cells: [block.inlines], heading: null, place });
        return;
      case 'preformatted': {
        const cells: Inline[][] = [[{ kind: 'text', text: block.text }]];
        visit({ clause, kind: 'paragraph', cells, heading: null, place });
        return;
      }
      case 'list': {
        const inList = {
          ...place,
          listDepth: place.listDepth + 1,
          list: block,
          isItem: false,
          itemNumber: null,
          isTicked: null,
        };
        block.items.forEach((item, at) => {
          const itemNumber = block.start === null ? null : block.start + at;
          const isTicked = block.ticks?.[at] ?? null;
          const first = { ...inList, isItem: true, itemNumber, isTicked };
          item.forEach((each, index) => {
            visitBlock(clause, each, index === 0 ? first : inList);
          });
        });
        return;
      }
      case 'quotation':
        visitAll(clause, block.blocks, { ...place, isQuoted: true });
        return;
      case 'table': {
        const inTable = { ...place, table: block };
        for (const cells of [block.header, ...block.rows])
          visit({ clause, kind: 'row', cells, heading: null, place: inTable });
        return;
      }
      case 'rule':
      case 'source-note':
      case 'cookie-preferences':
        return;
    }
  };
  const visitClause = (heading: Clause) => {
    const number: Inline[] = heading.number
      ? [{ kind: 'text', text: `${heading.number} ` }, ...heading.heading]
      : [];
    const cells = [heading.number ? number : heading.heading];
    visit({ clause: heading.id, kind: 'heading', cells, heading, place: BODY });
    visitAll(heading.id, heading.blocks, BODY);
    heading.clauses.forEach(visitClause);
  };
  if (title !== null)
    visit({
      clause: null,
      kind: 'title',
      cells: [[{ kind: 'text', text: title }]],
      heading: null,
      place: BODY,
    });
  visitAll(null, document.preamble, BODY);
  document.clauses.forEach(visitClause);
  for (const { label, blocks } of document.footnotes)
    visitAll(null, blocks, { ...BODY, isFootnote: true, footnote: label });
}
