import type { TextBlock } from '../compare/text-blocks.ts';
import { isRightToLeft } from './direction.ts';
import type { Numbering } from './numbering.ts';

/** The look of a block as a paragraph: style, list level, direction. */
export function paragraphLook(block: TextBlock, side: 'from' | 'to', numbering: Numbering): string {
  const direction = isRightToLeft(block.text) ? '<w:bidi/>' : '';
  return style(block) + listing(block, side, numbering) + direction + indentation(block);
}

/** The look of a cell of a row. */
export function cellLook(block: TextBlock, column: number, isHeader: boolean): string {
  const align = block.place.table?.align[column];
  const side = align === 'center' ? 'center' : align === 'right' ? 'right' : null;
  return [
    `<w:pStyle w:val="${isHeader ? 'TableHeading' : 'TableText'}"/>`,
    isRightToLeft(block.text) ? '<w:bidi/>' : '',
    side ? `<w:jc w:val="${side}"/>` : '',
  ].join('');
}

function style({ kind, level, place }: TextBlock): string {
  if (kind === 'title') return '<w:pStyle w:val="Title"/>';
  // The title is the heading of level 1.
  if (kind === 'heading') return `<w:pStyle w:val="Heading${Math.max(1, level - 1)}"/>`;
  if (place.isFootnote) return '<w:pStyle w:val="FootnoteText"/>';
  if (place.isQuoted) return '<w:pStyle w:val="Quote"/>';
  return place.listDepth > 0 ? '<w:pStyle w:val="ListParagraph"/>' : '';
}

function listing({ place }: TextBlock, side: 'from' | 'to', numbering: Numbering): string {
  if (!place.isItem || !place.list) return '';
  const level = Math.min(place.listDepth, 9) - 1;
  const number = numbering.numberOf(place.list, side, level);
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;
}

function indentation({ place }: TextBlock): string {
  if (place.listDepth === 0 || place.isItem) return '';
  return `<w:ind w:left="${Math.min(place.listDepth, 9) * LIST_INDENT}"/>`;
}

/** How far each list is indented in the one around it, in twentieths of a point. */
export const LIST_INDENT = 425;
