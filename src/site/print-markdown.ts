import { collapse } from '../policy/canonical-text.ts';
import type { Block, Clause, Document, Inline } from '../policy/document.ts';

/**
 * The text of a version as GitHub-flavoured Markdown, title first, one line a paragraph. Read again, it
 * gives the same canonical text. Clause ids and source notes are left out: they are no part of the text.
 */
export function printMarkdown(title: string, document: Document): string {
  const clause = (each: Clause): string[] => [
    `${'#'.repeat(Math.min(each.level, 6))} ${oneLine([{ kind: 'text', text: each.number === null ? '' : `${each.number} ` }, ...each.heading])}`,
    ...blocks(each.blocks),
    ...each.clauses.flatMap(clause),
  ];
  const notes = document.footnotes.map(
    (note) => `[^${note.label}]: ${indent(blocks(note.blocks).join('\n\n'), 4)}`,
  );
  const parts = [
    `# ${oneLine([{ kind: 'text', text: title }])}`,
    ...blocks(document.preamble),
    ...document.clauses.flatMap(clause),
    ...notes,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blocks(list: readonly Block[]): string[] {
  const parts: string[] = [];
  let previous: Block['kind'] | null = null;
  for (const each of list) {
    const text = block(each);
    if (!text) continue;
    if (each.kind === 'list' && previous === 'list') parts.push('<!-- -->');
    parts.push(text);
    previous = each.kind;
  }
  return parts;
}

function block(each: Block): string {
  switch (each.kind) {
    case 'paragraph':
      return paragraph(each.inlines);
    case 'list':
      return each.items
        .map((item, index) => listItem(item, each.start === null ? null : each.start + index))
        .join('\n');
    case 'quotation':
      return blocks(each.blocks).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '');
    case 'preformatted':
      return fence(each.text);
    case 'rule':
      return '***';
    case 'table':
      return table(each);
    default:
      return '';
  }
}

function listItem(item: readonly Block[], number: number | null): string {
  const marker = number === null ? '- ' : `${number}. `;
  return `${marker}${indent(blocks(item).join('\n\n'), marker.length)}`;
}

function table(each: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const width = each.header.length;
  const rules = Array.from(
    { length: width },
    (_, index) =>
      ({ left: ':--', center: ':-:', right: '--:' })[each.align[index] ?? 'left'] ?? '---',
  );
  const cells = (list: readonly (readonly Inline[])[]) => list.map((cell) => oneLine(cell));
  return [row(cells(each.header)), row(rules), ...each.rows.map((each_) => row(cells(each_)))].join(
    '\n',
  );
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${text}\n${marks}`;
}

/** Continuation lines get as many spaces as the first line's marker takes. */
function indent(text: string, spaces: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(spaces)}`);
}

function paragraph(list: readonly Inline[]): string {
  return inlines(list)
    .split('\\\n')
    .map((line) => protectLineStart(line.trim()))
    .join('\\\n');
}

function oneLine(list: readonly Inline[]): string {
  return inlines(list).replaceAll('\\\n', '<br>').trim();
}

/** What at the beginning of a line would be a heading, a list, a quotation or a rule. */
function protectLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(#{1,6}(?=\s|$)|[-+=])/, '\\$1');
}

const WORD = /[\p{L}\p{N}]$/u;

function inlines(list: readonly Inline[]): string {
  let out = '';
  let afterMark = false;
  for (const each of list) {
    const piece = inline(each);
    if (!piece) continue;
    const isMark = /^(?:\*|~~)/.test(piece) && each.kind !== 'text';
    if (isMark && /[*~]$/.test(out)) {
      out += inlines('inlines' in each ? each.inlines : []);
      continue;
    }
    const needsGap = isMark && WORD.test(out) && !/^[*~]+[\p{L}\p{N}]/u.test(piece);
    if (needsGap) out = out.replace(/.$/u, (character) => `&#${character.codePointAt(0)};`);
    const isGlued = afterMark && /^[\p{L}\p{N}]/u.test(piece) && !/[\p{L}\p{N}][*~]+$/u.test(out);
    out += isGlued ? piece.replace(/^./u, (character) => `&#${character.codePointAt(0)};`) : piece;
    afterMark = isMark;
  }
  return out;
}

function inline(each: Inline): string {
  switch (each.kind) {
    case 'text':
      return escapeText(each.text.replace(/\s+/gu, ' '));
    case 'code':
      return codeSpan(each.text);
    case 'break':
      return '\\\n';
    case 'strong':
      return marked('**', each.inlines);
    case 'emphasis':
      return marked('*', each.inlines);
    case 'deleted':
      return marked('~~', each.inlines);
    case 'link':
      return `[${inlines(each.inlines)}](${target(each.href)})`;
    case 'image':
      return `![${escapeText(each.alternative)}](${target(each.source)})`;
    case 'footnote-reference':
      return `[^${each.label}]`;
  }
}

/** Marks stand close to words: white space at the edges goes outside, marks around nothing vanish. */
function marked(mark: string, list: readonly Inline[]): string {
  const inner = inlines(list);
  const core = inner.trim();
  if (!core || /^[*~]|[*~]$|\\$/.test(core) || core.includes('\\\n')) return inner;
  const [before = '', after = ''] = inner.split(core);
  return `${before}${mark}${core}${mark}${after}`;
}

function codeSpan(text: string): string {
  const words = collapse(text);
  if (!words) return '';
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map((match) => match[0].length));
  const marks = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(words) ? ' ' : '';
  return `${marks}${space}${words}${space}${marks}`;
}

function target(href: string): string {
  return /[\s()<>]/.test(href) || !href
    ? `<${href.replace(/[<>\\]/g, '\\$&')}>`
    : href.replace(/\\/g, '\\\\');
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
}
