import type { Block, Clause, Document, Inline } from '../policy/document.ts';
import { notesIn } from '../policy/footnotes.ts';
import { withoutLinks } from '../policy/without-links.ts';
import { isToTerm } from './page-document.ts';

/**
 * What a page can show of a document: headings have no links of their own and their notes at the end, columns
 * to the left are like those of no side, and preformatted text begins without empty lines, of which HTML
 * drops one. What has no mark of these kinds stays as it is.
 */
export function shownDocument({ preamble, clauses, footnotes }: Document): Document {
  const clause = (each: Clause): Clause => ({
    ...each,
    heading: [...withoutLinks(each.heading), ...notesIn(each.heading)],
    blocks: each.blocks.map(block),
    clauses: each.clauses.map(clause),
  });
  return {
    preamble: preamble.map(block),
    clauses: clauses.map(clause),
    footnotes: footnotes.map((note) => ({ ...note, blocks: note.blocks.map(block) })),
  };
}

function block(each: Block): Block {
  switch (each.kind) {
    case 'paragraph':
      return { ...each, inlines: inlines(each.inlines) };
    case 'list':
      return { ...each, items: each.items.map((item) => item.map(block)) };
    case 'quotation':
      return { ...each, blocks: each.blocks.map(block) };
    case 'preformatted':
      return { ...each, text: each.text.replace(/^\n+/, '') };
    case 'table':
      return {
        ...each,
        align: each.align.map((side) => (side === 'left' ? null : side)),
        header: each.header.map(inlines),
        rows: each.rows.map((row) => row.map(inlines)),
      };
    default:
      return each;
  }
}

function inlines(list: readonly Inline[]): Inline[] {
  return list.flatMap((each): Inline[] => {
    if (!('inlines' in each)) return [each];
    const inner = inlines(each.inlines);
    return each.kind === 'link' && isToTerm(each.href) ? inner : [{ ...each, inlines: inner }];
  });
}
