import type { Definition, Nodes } from 'mdast';
import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Block, Clause, Document, Inline } from '../../policy/document.ts';

/**
 * What a text has besides its words: each link with its target, each emphasis, each list item with its
 * depth.
 */
export type TextMark = string;

/** The marks of a document tree, in the order of the text; footnotes last, source notes left out. */
export function marksOfDocument(document: Document): TextMark[] {
  const marks: TextMark[] = [];
  const inlines = (list: readonly Inline[]) => {
    for (const each of list) {
      if (!('inlines' in each)) continue;
      marks.push(mark(each.kind, textOf(each.inlines), each.kind === 'link' ? each.href : ''));
      inlines(each.inlines);
    }
  };
  const blocks = (list: readonly Block[], depth: number) => {
    for (const each of list) {
      if (each.kind === 'paragraph') inlines(each.inlines);
      if (each.kind === 'quotation') blocks(each.blocks, depth);
      if (each.kind === 'table')
        for (const row of [each.header, ...each.rows]) row.forEach(inlines);
      if (each.kind !== 'list') continue;
      for (const item of each.items) {
        marks.push(mark('item', '', `${each.start === null ? 'bullet' : 'number'} ${depth + 1}`));
        blocks(item, depth + 1);
      }
    }
  };
  const clause = (each: Clause) => {
    inlines(each.heading);
    blocks(each.blocks, 0);
    each.clauses.forEach(clause);
  };
  blocks(document.preamble, 0);
  document.clauses.forEach(clause);
  for (const note of document.footnotes) blocks(note.blocks, 0);
  return marks;
}

/**
 * The marks of a tree of remark’s, in the same order. `used` are the footnotes in the order of their
 * references.
 */
export function marksOfTree(tree: Nodes, used: readonly string[]): TextMark[] {
  const marks: TextMark[] = [];
  const notes = new Map<string, Nodes>();
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  };
  const children = (node: Nodes, depth: number) => {
    if ('children' in node) for (const child of node.children) visit(child, depth);
  };
  const visit = (node: Nodes, depth: number) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'footnoteDefinition') return;
    if (node.type === 'list')
      for (const item of node.children) {
        marks.push(mark('item', '', `${node.ordered ? 'number' : 'bullet'} ${depth + 1}`));
        children(item, depth + 1);
      }
    else {
      if (node.type === 'link') marks.push(mark('link', plainText(node), node.url));
      const definition =
        node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
      if (definition) marks.push(mark('link', plainText(node), definition.url));
      if (node.type === 'strong' || node.type === 'emphasis')
        marks.push(mark(node.type, plainText(node), ''));
      if (node.type === 'delete') marks.push(mark('deleted', plainText(node), ''));
      children(node, depth);
    }
  };
  collect(tree);
  visit(tree, 0);
  for (const label of used) {
    const note = notes.get(label);
    if (note) children(note, 0);
  }
  return marks;
}

function mark(kind: string, words: string, detail: string): TextMark {
  return [kind, collapse(words) && `“${collapse(words)}”`, detail].filter(Boolean).join(' ');
}

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)))
    return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
