import { collapse, textOf } from '../policy/canonical-text.ts';
import type { Block, Inline } from '../policy/document.ts';
import type { Piece } from './foreign.ts';
import { htmlInlines } from './html-inlines.ts';
import { leftOutReason } from './html-left-out.ts';
import { listItems, listOf } from './html-lists.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  lineOf,
} from './html-nodes.ts';
import { type HtmlReading, looksIn, standsAlone } from './html-reading.ts';
import { htmlTable } from './html-tables.ts';

/** What stands on a page, in its order: elements that only arrange it are looked through. */
export function htmlPieces(nodes: readonly HtmlNode[], reading: HtmlReading): Piece[] {
  const pieces: Piece[] = [];
  let open: HtmlNode[] = [];
  const close = () => {
    const [first] = open;
    const inlines = htmlInlines(open, reading);
    open = [];
    if (!first) return;
    for (const block of paragraphs(inlines))
      pieces.push({ kind: 'block', block, line: lineOf(first) });
  };
  for (const node of nodes) {
    if (leftOutReason(node, reading) !== null) continue;
    if (holdsBlock(node, reading)) {
      close();
      pieces.push(...elementPieces(node, reading));
    } else open.push(node);
  }
  close();
  return pieces;
}

/** The blocks of an item or a quotation, where a heading is a paragraph. */
export function htmlBlocks(nodes: readonly HtmlNode[], reading: HtmlReading): Block[] {
  return htmlPieces(nodes, reading).map((piece): Block => {
    if (piece.kind === 'block') return piece.block;
    reading.doubts.push({
      line: piece.line,
      near: collapse(textOf(piece.inlines)).slice(0, 40),
      rule: 'unmarked-heading',
      what: `The heading “${collapse(textOf(piece.inlines))}” stands in a list or a quotation, and is read as a paragraph.`,
      mend: 'Write it at the left margin with ## and an id, if it is a heading of the policy.',
    });
    return { kind: 'paragraph', inlines: [{ kind: 'strong', inlines: piece.inlines }] };
  });
}

const holders = new WeakMap<HtmlNode, boolean>();

/** Links and marks around blocks are looked through too, or the blocks would run together. */
function holdsBlock(node: HtmlNode, reading: HtmlReading): node is HtmlElement {
  if (!isElement(node)) return false;
  const known = holders.get(node);
  if (known !== undefined) return known;
  const isHolder =
    standsAlone(node, reading) || childrenOf(node).some((child) => holdsBlock(child, reading));
  holders.set(node, isHolder);
  return isHolder;
}

function elementPieces(element: HtmlElement, reading: HtmlReading): Piece[] {
  const children = childrenOf(element);
  const line = lineOf(element);
  const inner = () => htmlBlocks(children, reading);
  const piece = (block: Block): Piece => ({ kind: 'block', block, line });
  if (isHeading(element))
    return [
      {
        kind: 'heading',
        level: Number(element.tagName[1]),
        inlines: htmlInlines(children, reading),
        line,
        anchors: anchorsOf(element),
        id: null,
      },
    ];
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return [piece(list(element, reading))];
    case 'blockquote':
      return [piece({ kind: 'quotation', blocks: inner() })];
    case 'pre':
      return [piece({ kind: 'preformatted', text: preformatted(element, reading) })];
    case 'hr':
      return [piece({ kind: 'rule' })];
    case 'table':
      return htmlTable(element, reading)?.map(piece) ?? htmlPieces(children, reading);
    case 'dt':
    case 'summary':
    case 'legend':
      return htmlPieces(children, reading).map((each) =>
        each.kind === 'block' && each.block.kind === 'paragraph'
          ? piece({ kind: 'paragraph', inlines: [{ kind: 'strong', inlines: each.block.inlines }] })
          : each,
      );
    default: {
      const pieces = htmlPieces(children, reading);
      return looksIn(reading)(element).isBold ? pieces.map(inBold) : pieces;
    }
  }
}

/** A paragraph that the style sheets of a page make bold. */
function inBold(piece: Piece): Piece {
  return piece.kind === 'block' && piece.block.kind === 'paragraph'
    ? {
        ...piece,
        block: {
          kind: 'paragraph',
          inlines: [{ kind: 'strong', inlines: piece.block.inlines }],
        },
      }
    : piece;
}

function preformatted(element: HtmlElement, reading: HtmlReading): string {
  const lines = htmlInlines(childrenOf(element), reading).map((each) =>
    each.kind === 'break' ? '\n' : textOf([each]),
  );
  return lines.join('').replace(/^\n+|\s+$/g, '');
}

function list(element: HtmlElement, reading: HtmlReading): Block {
  return listOf(listItems(element, reading, (nodes) => htmlBlocks(nodes, reading)));
}

function anchorsOf(heading: HtmlElement): string[] {
  const around = [heading, heading.parentNode, ...elementsIn(heading)];
  return around.flatMap((node) => {
    if (!node || !isElement(node)) return [];
    return [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== null);
  });
}

/** Two line breaks in a row part paragraphs. */
function paragraphs(inlines: readonly Inline[]): Block[] {
  const parts: Inline[][] = [[]];
  let breaks: Inline[] = [];
  for (const each of inlines) {
    const isBlank = each.kind === 'text' && !each.text.trim();
    if (each.kind === 'break' || (isBlank && breaks.length > 0)) breaks.push(each);
    else {
      if (breaks.filter(({ kind }) => kind === 'break').length > 1) parts.push([each]);
      else parts.at(-1)?.push(...breaks, each);
      breaks = [];
    }
  }
  return parts.map((part) => ({ kind: 'paragraph', inlines: part }));
}
