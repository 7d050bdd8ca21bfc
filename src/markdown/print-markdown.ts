// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Block, Cell, Clause, Document, Inline } from '../policy/document.ts';
import {
  fence,
  protectHeadingEnd,
  protectLineStart,
  protectProgramStart,
} from './markdown-escapes.ts';
import { printInlines } from './markdown-inlines.ts';

/**
 * The text of a version as GitHub-flavoured Markdown, title first, one line a paragraph. Read again, it
 * gives the same canonical text. Clause ids and source notes are left out: they are no part of the text.
 * @param link where a link of the text leads, seen from the file
 */
export function printMarkdown(
  title: string | null,
  document: Document,
  link: (href: string) => string = (href) => href,
): string {
  return print(title, document, link, false);
}

/**
 * The same as MDX, the body of a version’s file: each heading ends with its clause’s id, and what MDX
 * would take for a program or a component is escaped. Marks that only HTML could set are left out.
 */
export function printMdx(document: Document): string {
  return print(null, document, (href) => href, true);
}

function print(
  title: string | null,
  document: Document,
  link: (href: string) => string,
  isMdx: boolean,
): string {
  const notes = new Map(document.footnotes.map(({ label }, index) => [label, index + 1]));
  const { blocks, heading } = printerWith(notes, link, isMdx);
  const clause = (each: Clause): string[] => [
    heading(Math.min(each.level, 6), [
      { kind: 'text', text: each.number === null ? '' : `${each.number} ` },
      ...each.heading,
    ]) + (isMdx ? ` {#${each.id}}` : ''),
    ...blocks(each.blocks),
    ...each.clauses.flatMap(clause),
  ];
  const parts = [
    ...(title === null ? [] : [heading(1, [{ kind: 'text', text: title }])]),
    ...blocks(document.preamble),
    ...document.clauses.flatMap(clause),
    ...document.footnotes.map((note, index) =>
      indented(`[^${index + 1}]: `, blocks(note.blocks).join('\n\n'), 4),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Printed = { readonly kind: Block['kind']; readonly text: string };
type List = Extract<Block, { kind: 'list' }>;
type Table = Extract<Block, { kind: 'table' }>;

function printerWith(
  notes: ReadonlyMap<string, number>,
  link: (href: string) => string,
  isMdx: boolean,
) {
  const inline = (list: readonly Inline[], isInTable: boolean) =>
    printInlines(list, { link, notes, isOneLine: true, isInTable, isMdx });

  const heading = (level: number, words: readonly Inline[]): string =>
    `${'#'.repeat(level)} ${protectHeadingEnd(inline(words, false))}`.trim();

  const blocks = (list: readonly Block[]): string[] => printed(list).map(({ text }) => text);

  /**
   * Lists that follow each other take turns with their marks, or they would be one; so does a list that
   * begins an item of another, or `- - -` would be a rule.
   */
  const printed = (list: readonly Block[], isFirstOther = false): Printed[] => {
    const parts: Printed[] = [];
    let isOther = false;
    for (const each of list) {
      const isNext: boolean =
        each.kind === 'list' &&
        (parts.length === 0 ? isFirstOther : parts.at(-1)?.kind === 'list' && !isOther);
      const text = block(each, isNext);
      if (!text) continue;
      isOther = isNext;
      parts.push({ kind: each.kind, text });
    }
    return parts;
  };

  const block = (each: Block, isOther: boolean): string => {
    switch (each.kind) {
      case 'paragraph':
        return paragraph(each.inlines);
      case 'list':
        return items(each, isOther);
      case 'quotation':
        return quoted(blocks(each.blocks).join('\n\n'));
      case 'preformatted':
        return fence(each.text);
      case 'rule':
        return '***';
      case 'table':
        return table(each);
      case 'source-note':
        return isMdx ? `<SourceNote>\n${blocks(each.blocks).join('\n\n')}\n</SourceNote>` : '';
      case 'cookie-preferences':
        return isMdx ? '<CookiePreferences />' : '';
    }
  };

  const paragraph = (list: readonly Inline[]): string =>
    printInlines(list, { link, notes, isOneLine: false, isInTable: false, isMdx })
      .split('\n')
      .map((line) => protectLineStart(line.trim()))
      .map((line) => (isMdx ? protectProgramStart(line) : line))
      .join('\n');

  const items = ({ start, items: all }: List, isOther: boolean): string =>
    all
      .map((item, index) => {
        const number = Math.min((start ?? 0) + index, 999_999_999);
        const marker = start === null ? (isOther ? '+' : '-') : `${number}${isOther ? ')' : '.'}`;
        const text = itemText(item, start === null && !isOther);
        return indented(`${marker} `, text || (isMdx ? '' : NOTHING), marker.length + 1);
      })
      .join('\n');

  /** A list right below the words of its item stands close to them, where that cannot be misread. */
  const itemText = (item: readonly Block[], isFirstOther: boolean): string => {
    const [first, second, ...rest] = printed(item, isFirstOther);
    const isClose = first?.kind === 'paragraph' && INTERRUPTS.test(second?.text ?? '');
    const texts = [second, ...rest].flatMap((part) => part?.text ?? []).join('\n\n');
    return [first?.text ?? '', texts].filter(Boolean).join(isClose ? '\n' : '\n\n');
  };

  const table = ({ header, rows, align }: Table): string => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cells = (list: readonly Cell[]) => row(list.map((cell) => inline(cell, true)));
    const sides = { left: ':--', center: ':-:', right: '--:' };
    const rule = header.map((_, index) => {
      const side = align[index];
      return side ? sides[side] : '---';
    });
    return [cells(header), row(rule), ...rows.map(cells)].join('\n');
  };

  return { blocks, heading };
}

/** In an empty item, which parsers lose their way at the end of (Sätteri 0.10, in a quotation in a list). */
const NOTHING = '<!-- -->';

/** A list that may follow a paragraph without a blank line: it begins at 1, and with words. */
const INTERRUPTS = /^(?:[-+]|1[.)]) (?!(?:[-+]|\d+[.)])(?:\s|$))\S/;

/** Continuation lines get as many spaces as the first line's marker takes. */
function indented(marker: string, text: string, spaces: number): string {
  return `${marker}${text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(spaces)}`)}`.trimEnd();
}

function quoted(text: string): string {
  // A regular expression would also take U+2028 for the end of a line.
  return text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}
