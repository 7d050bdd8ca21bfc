import type { MdastNode } from 'satteri';
import { type Place, placeOf } from '../text/place.ts';
import { headingAttributes, parseMdx } from './markdown.ts';

/** A paragraph, heading or cell as its reader sees it, with the way back to its place in the file. */
export interface Passage {
  /** The clause in which it stands; null before the first heading. */
  readonly clause: string | null;
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** Its words, with the line breaks of the file. */
  readonly text: string;
  /** The passages of a cell’s row, its own included. */
  readonly row: readonly Passage[];
  /** What is printed in bold, from and to. */
  readonly bold: readonly (readonly [number, number])[];
  readonly links: readonly { readonly from: number; readonly to: number; readonly href: string }[];
  /** Whether it is the first of a list item. */
  readonly isItem: boolean;
  /** The number that a numbered list gives to the item that it begins; null for any other. */
  readonly itemNumber: number | null;
  /** The place in the file of a position in `text`. */
  readonly placeOf: (index: number) => Place;
}

type Open = { -readonly [Key in keyof Passage]: Passage[Key] } & {
  bold: [number, number][];
  links: { from: number; to: number; href: string }[];
  offsets: number[];
};

/**
 * The passages of a version’s text that can be read as MDX, in its order; remarks on a flaw of the source
 * are no part of it.
 * @param source the whole file
 */
export function passagesOf(source: string): Passage[] {
  const passages: Open[] = [];
  let clause: string | null = null;
  const visit = (node: MdastNode, itemNumber: number | null | undefined, row: Passage[]): void => {
    const inItem = { isItem: itemNumber !== undefined, itemNumber: itemNumber ?? null };
    switch (node.type) {
      case 'mdxJsxFlowElement':
        return;
      case 'heading':
        clause = headingAttributes(node).id ?? clause;
        passages.push(passageOf(node, source, { clause, kind: 'heading', ...inItem, row: [] }));
        return;
      case 'code':
      case 'paragraph':
        passages.push(passageOf(node, source, { clause, kind: 'paragraph', ...inItem, row: [] }));
        return;
      case 'tableCell': {
        const cell = passageOf(node, source, { clause, kind: 'cell', ...inItem, row });
        row.push(cell);
        passages.push(cell);
        return;
      }
      default: {
        const cells: Passage[] = node.type === 'tableRow' ? [] : row;
        const first = node.type === 'list' && node.ordered ? (node.start ?? 1) : null;
        childrenOf(node).forEach((child, index) => {
          const number = first === null ? null : first + index;
          if (node.type === 'list') visit(child, number, cells);
          else
            visit(child, node.type === 'listItem' && index === 0 ? itemNumber : undefined, cells);
        });
      }
    }
  };
  visit(parseMdx(source), undefined, []);
  return passages;
}

function passageOf(
  node: MdastNode,
  source: string,
  facts: Pick<Passage, 'clause' | 'kind' | 'isItem' | 'itemNumber' | 'row'>,
): Open {
  const offsets: number[] = [];
  const open: Open = {
    ...facts,
    text: '',
    bold: [],
    links: [],
    offsets,
    placeOf: (index) => placeOf(source, offsets[index] ?? node.position?.start.offset ?? 0),
  };
  const add = (words: string, at: MdastNode) => {
    const { start, end } = at.position ?? {};
    let offset = start?.offset ?? 0;
    for (const letter of words.split('')) {
      // A letter can be escaped or follow the indentation of a line: its place is where it is found next.
      const found = source.indexOf(letter, offset);
      if (found >= 0 && found < (end?.offset ?? 0)) offset = found;
      offsets.push(offset);
      if (offset === found) offset += 1;
    }
    open.text += words;
  };
  const visit = (each: MdastNode): void => {
    const from = open.text.length;
    switch (each.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        add(each.value, each);
        return;
      case 'break':
        add(' ', each);
        return;
      case 'image':
      case 'imageReference':
        add(each.alt ?? '', each);
        return;
    }
    childrenOf(each).forEach(visit);
    if (each.type === 'strong') open.bold.push([from, open.text.length]);
    if (each.type === 'link') open.links.push({ from, to: open.text.length, href: each.url });
  };
  visit(node);
  return open;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
