import { collapse, textOf } from '../policy/canonical-text.ts';
import type { Block, Inline } from '../policy/document.ts';
import type { Piece } from './foreign.ts';
import { type HtmlReading, htmlInlines } from './html-inlines.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isElement,
  isHeading,
  isLeftOut,
  lineOf,
  wordsOf,
} from './html-nodes.ts';
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
    if (isLeftOut(node)) noteLeftOut(node as HtmlElement, reading);
    else if (holdsBlock(node)) {
      close();
      pieces.push(...elementPieces(node as HtmlElement, reading));
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

/** Links and marks around blocks are looked through too, or the blocks would run together. */
function holdsBlock(node: HtmlNode): boolean {
  return isBlock(node) || (isElement(node) && childrenOf(node).some((child) => holdsBlock(child)));
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
      return [piece({ kind: 'preformatted', text: wordsOf(element).trim() })];
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
    default:
      return htmlPieces(children, reading);
  }
}

function list(element: HtmlElement, reading: HtmlReading): Block {
  const start = Number(attribute(element, 'start') ?? 1);
  const type = attribute(element, 'type');
  if (element.tagName === 'ol' && type && type !== '1')
    reading.doubts.push({
      line: lineOf(element),
      near: collapse(wordsOf(element)).slice(0, 40),
      rule: 'list-marks',
      what: `The items of this list bore letters or Roman numbers (${type}), which a browser made; now they bear 1, 2, 3.`,
      mend: 'If the text refers to them, write them as words: `- a) when you register;`.',
    });
  const items = childrenOf(element).flatMap((node): Block[][] => {
    if (isElement(node)) {
      const isItem = node.tagName === 'li';
      return [htmlBlocks(isItem ? childrenOf(node) : [node], reading)];
    }
    return 'value' in node && node.value.trim() ? [htmlBlocks([node], reading)] : [];
  });
  const isNumbered = element.tagName === 'ol';
  return {
    kind: 'list',
    start: isNumbered ? (Number.isInteger(start) && start >= 0 ? start : 1) : null,
    items,
  };
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
    const isGap = each.kind === 'text' && !each.text.trim();
    if (each.kind === 'break' || (isGap && breaks.length > 0)) breaks.push(each);
    else {
      if (breaks.filter(({ kind }) => kind === 'break').length > 1) parts.push([each]);
      else parts.at(-1)?.push(...breaks, each);
      breaks = [];
    }
  }
  return parts.map((part) => ({ kind: 'paragraph', inlines: part }));
}

function noteLeftOut(element: HtmlElement, { doubts }: HtmlReading): void {
  const words = collapse(childrenOf(element).map(wordsOf).join(' '));
  if (/^(?:script|style|noscript|template|svg|head|title)$/.test(element.tagName) || !words) return;
  doubts.push({
    line: lineOf(element),
    near: words.slice(0, 40),
    rule: 'left-out',
    what: `<${element.tagName}> is left out, with ${words.split(' ').length} words: “${words.slice(0, 60)}${words.length > 60 ? '…' : ''}”.`,
    mend: 'Copy them into the draft if they belong to the policy.',
  });
}
