import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { headingText, linesOf } from '../../policy/canonical-text.ts';
import { clausesOf, type Document } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import { stripTags } from '../text/html-text.ts';
import { problemAt, START } from '../text/place.ts';
import { marksOfDocument, marksOfTree } from './marks.ts';
import { remarkTree } from './remark-tree.ts';

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** A line below a heading that makes it one. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*\r?$/;

/**
 * A text without what remark-mdx would take for an expression: the id of a heading with # signs, or with a
 * line below it.
 */
function withoutIds(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      /^#{1,6} /.test(line) || UNDERLINE.test(lines[index + 1] ?? '') ? withoutId(line) : line,
    )
    .join('\n');
}

function withoutId(line: string): string {
  let end = line.lastIndexOf('{');
  if (end < 0 || !/^\{\s*#[\w-]+\s*\}[ \t]*\r?$/.test(line.slice(end))) return line;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1;
  return line.slice(0, end) + (line.endsWith('\r') ? '\r' : '');
}

/**
 * Reads a text a second time, with remark, and compares words and structure with what the first reader
 * (Sätteri, before its 1.0) made of it: lines, headings, rows, then links, emphasis and list items. They
 * agree, or the version is not to be trusted.
 * @param format how the text is to be read; in `mdx`, front matter and the `{#id}` of headings are cut out
 * first.
 */
export function secondReading(
  path: string,
  text: string,
  document: Document,
  format: 'mdx' | 'markdown',
): Problem[] {
  const matterless = text.replace(/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/, blankLines);
  const body = format === 'mdx' ? withoutIds(matterless) : matterless;
  const report = (line: number | undefined, one: string, two: string) => [
    problemAt(path, line ? { line, column: 1 } : START, {
      rule: 'readers-disagree',
      what: `Two Markdown readers understand this place differently: ${one} or ${two}.`,
      mend: 'Write it more plainly: a blank line between paragraphs, lists and tables, and \\ before a mark that is meant to be read.',
    }),
  ];
  let tree: Root;
  try {
    tree = format === 'mdx' ? mdx.parse(body) : (remarkTree(body) as Root);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return report(line, 'words', `an error (${reason})`);
  }
  const first = [...describe(document)];
  const second: Described[] = [];
  const notes = new Map<string, Described[]>();
  const used: string[] = [];
  walk(tree, second, notes, used);
  second.push(...used.flatMap((label) => notes.get(label) ?? []));
  const at = Array.from({ length: Math.max(first.length, second.length) }).findIndex(
    (_, index) =>
      first[index]?.words !== second[index]?.words || first[index]?.kind !== second[index]?.kind,
  );
  if (at >= 0) return report(second[at]?.line, show(first[at]), show(second[at]));
  const marks = marksOfDocument(document);
  const others = marksOfTree(tree, used);
  const differing = [...marks, ...others].findIndex((_, index) => marks[index] !== others[index]);
  if (differing < 0) return [];
  return report(undefined, marks[differing] ?? 'nothing', others[differing] ?? 'nothing');
}

interface Described {
  readonly kind: string;
  readonly words: string;
  readonly line?: number | undefined;
}

function* describe(document: Document): Generator<Described> {
  const levels = new Map(
    clausesOf(document.clauses).map((clause) => [clause.id, `heading ${clause.level}`]),
  );
  const headings = new Map(
    clausesOf(document.clauses).map((clause) => [clause.id, headingText(clause)]),
  );
  for (const line of linesOf(null, document)) {
    const isHeading =
      line.kind === 'heading' && line.clause !== null && headings.get(line.clause) === line.text;
    yield { kind: isHeading ? (levels.get(line.clause ?? '') ?? '') : line.kind, words: line.text };
  }
}

function walk(
  node: Nodes,
  out: Described[],
  notes: Map<string, Described[]>,
  used: string[],
  isTop = true,
): void {
  const add = (kind: string, words: string) => {
    if (words.trim()) out.push({ kind, words, line: node.position?.start.line });
  };
  switch (node.type) {
    case 'heading':
      add(isTop ? `heading ${node.depth}` : 'paragraph', plain(node, used));
      return;
    case 'paragraph':
      add('paragraph', plain(node, used));
      return;
    case 'code':
      add('paragraph', squeeze(node.value));
      return;
    case 'html':
      add('paragraph', squeeze(stripTags(node.value)));
      return;
    case 'tableRow':
      add('row', node.children.map((cell) => plain(cell, used)).join('\t'));
      return;
    case 'footnoteDefinition': {
      const inner: Described[] = [];
      for (const child of node.children) walk(child, inner, notes, used);
      if (!notes.has(node.identifier)) notes.set(node.identifier, inner);
      return;
    }
    case 'mdxJsxFlowElement':
      return;
    default:
      if ('children' in node)
        for (const child of node.children) walk(child, out, notes, used, node.type === 'root');
  }
}

function plain(node: Nodes, used: string[]): string {
  return squeeze(words(node, used));
}

function words(node: Nodes, used: string[]): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'footnoteReference' && !used.includes(node.identifier))
    used.push(node.identifier);
  return 'children' in node ? node.children.map((child) => words(child, used)).join('') : '';
}

function squeeze(text: string): string {
  return text.split(/\s+/u).filter(Boolean).join(' ');
}

function blankLines(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function show(described: Described | undefined): string {
  return described ? `${described.kind} “${described.words.slice(0, 60)}”` : 'nothing';
}
