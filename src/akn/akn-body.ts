import { xmlText } from '../markup/xml-text.ts';
import type { Block, Cell, Clause, Document } from '../policy/document.ts';
import { type InlinePrinter, inlinePrinter } from './akn-inlines.ts';

type List = Extract<Block, { kind: 'list' }>;
type Table = Extract<Block, { kind: 'table' }>;

/** The text: what stands before the first heading, and the clauses, each in those above it. */
export function printBody(
  document: Document,
  link: (href: string) => string,
  image: (name: string) => string,
): string {
  const blocks = (list: readonly Block[]): string[] => list.flatMap(block);
  const inlines: InlinePrinter = inlinePrinter(document.footnotes, { link, image, blocks });

  const block = (each: Block): string[] => {
    switch (each.kind) {
      case 'paragraph':
        return [`<p>${inlines(each.inlines)}</p>`];
      case 'list':
        return [isPlain(each) ? plainList(each) : itemList(each)];
      case 'table':
        return [table(each)];
      case 'quotation':
        return [
          `<blockContainer class="quotation">${orEmpty(blocks(each.blocks))}</blockContainer>`,
        ];
      case 'preformatted':
        return [`<block name="preformatted" xml:space="preserve">${xmlText(each.text)}</block>`];
      case 'rule':
        return ['<block name="rule"/>'];
      // These two are no part of the text.
      case 'source-note':
      case 'cookie-preferences':
        return [];
    }
  };

  /** Lists as in HTML; an item holds paragraphs and such lists alone. */
  const plainList = ({ start, items }: List): string => {
    const name = start === null ? 'ul' : 'ol';
    const printed = items.map((item, index) => {
      const value = start === null ? '' : ` value="${start + index}"`;
      return `<li${value}>${blocks(item).join('')}</li>`;
    });
    return `<${name}>${printed.join('')}</${name}>`;
  };

  const itemList = ({ start, items }: List): string => {
    const printed = items.map((item, index) => {
      const number = start === null ? '' : `<num>${start + index}.</num>`;
      return `<item>${number}${orEmpty(blocks(item))}</item>`;
    });
    return `<blockList>${printed.join('')}</blockList>`;
  };

  const table = ({ header, rows }: Table): string => {
    const row = (name: string, cells: readonly Cell[]) =>
      `<tr>${cells.map((cell) => `<${name}><p>${inlines(cell)}</p></${name}>`).join('')}</tr>`;
    const isHeaded = header.some((cell) => cell.length > 0);
    const all = [
      ...(isHeaded || rows.length === 0 ? [row('th', header)] : []),
      ...rows.map((cells) => row('td', cells)),
    ];
    return `<table>${all.join('')}</table>`;
  };

  const clause = (each: Clause): string => {
    const name = each.level === 2 ? 'clause' : 'subclause';
    const own = blocks(each.blocks);
    const text =
      each.clauses.length > 0
        ? [
            ...(own.length > 0 ? [`<intro>${own.join('\n')}</intro>`] : []),
            ...each.clauses.map(clause),
          ]
        : [`<content>${own.join('\n')}</content>`];
    return [
      `<${name} eId="${each.id}">`,
      ...(each.number === null ? [] : [`<num>${xmlText(each.number)}</num>`]),
      `<heading>${inlines(each.heading)}</heading>`,
      ...text,
      `</${name}>`,
    ].join('\n');
  };

  return orEmpty([...blocks(document.preamble), ...document.clauses.map(clause)], '\n');
}

/** Returns a paragraph where the grammar asks for a block and the text has none. */
function orEmpty(blocks: readonly string[], between = ''): string {
  return blocks.length > 0 ? blocks.join(between) : '<p/>';
}

/** Whether the items of a list, and of those within it, hold nothing but paragraphs and lists. */
function isPlain({ items }: List): boolean {
  return items.every((item) =>
    item.every((each) => each.kind === 'paragraph' || (each.kind === 'list' && isPlain(each))),
  );
}
