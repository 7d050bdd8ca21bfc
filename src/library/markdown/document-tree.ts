// Sealed: how a text is read here decides the bytes that are printed of it, which are a contract to the byte
// (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Definition, FootnoteDefinition, Heading, Table } from 'mdast';
import type { MdastNode } from 'satteri';
import { collapse, textOf } from '../../policy/canonical-text.ts';
import { splitNumber } from '../../policy/clause-number.ts';
import type { Block, Clause, Document, Footnote, Inline } from '../../policy/document.ts';
import { stripTags } from '../text/html-text.ts';
import { headingAttributes, nodesOf } from './markdown.ts';
import { slugOf } from './slug.ts';

type Children = readonly MdastNode[];
type OpenClause = { -readonly [Key in keyof Clause]: Clause[Key] } & {
  blocks: Block[];
  clauses: OpenClause[];
};

/**
 * Turns a parsed text into the document tree. Headings without an id get one from their words (an error
 * in a version, the rule in plain Markdown); markup that rules refuse is left out.
 */
export function documentTree(root: MdastNode): Document {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const used: string[] = [];
  for (const node of nodesOf(root)) {
    // The first of two definitions of one name holds, as in CommonMark.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if (node.type === 'footnoteReference' && !used.includes(node.identifier))
      used.push(node.identifier);
  }
  const ids = new Set<string>();
  const preamble: Block[] = [];
  const clauses: OpenClause[] = [];
  const open: OpenClause[] = [];
  for (const node of 'children' in root ? (root.children as MdastNode[]) : []) {
    if (node.type === 'heading') {
      const clause = openClause(node, ids, definitions);
      while ((open.at(-1)?.level ?? 0) >= clause.level) open.pop();
      (open.at(-1)?.clauses ?? clauses).push(clause);
      open.push(clause);
    } else (open.at(-1)?.blocks ?? preamble).push(...blocksOf([node], definitions));
  }
  const footnotes = used.flatMap((label): Footnote[] => {
    const note = notes.get(label);
    return note ? [{ label, blocks: blocksOf(note.children as MdastNode[], definitions) }] : [];
  });
  return { preamble, clauses, footnotes };
}

type Definitions = ReadonlyMap<string, Definition>;

function openClause(
  node: Heading & MdastNode,
  ids: Set<string>,
  definitions: Definitions,
): OpenClause {
  const inlines = trimEnd(inlinesOf(node.children as MdastNode[], definitions));
  const id = headingAttributes(node).id ?? slugOf(textOf(inlines), ids);
  ids.add(id);
  return { id, ...splitNumber(inlines), level: node.depth, blocks: [], clauses: [] };
}

function blocksOf(nodes: Children, definitions: Definitions): Block[] {
  // A copy takes no more room than it needs; what flatMap returns has room for seventeen.
  return nodes.flatMap((node) => blockOf(node, definitions)).slice();
}

function blockOf(node: MdastNode, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: 'paragraph', inlines: inlinesOf(node.children as MdastNode[], definitions) }];
    case 'list': {
      const items = node.children.map((item) =>
        blocksOf(item.children as MdastNode[], definitions),
      );
      const start = node.ordered ? (node.start ?? 1) : null;
      const ticks = node.children.map((item) => item.checked ?? null);
      const hasBoxes = ticks.some((tick) => tick !== null);
      return [{ kind: 'list', start, items, ...(hasBoxes ? { ticks } : {}) }];
    }
    case 'table':
      return [tableOf(node, definitions)];
    case 'blockquote':
      return [{ kind: 'quotation', blocks: blocksOf(node.children as MdastNode[], definitions) }];
    case 'code':
      return [{ kind: 'preformatted', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html': {
      const text = collapse(stripTags(node.value));
      return text ? [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }] : [];
    }
    case 'mdxJsxFlowElement':
      if (node.name === 'SourceNote')
        return [
          { kind: 'source-note', blocks: blocksOf(node.children as MdastNode[], definitions) },
        ];
      return node.name === 'CookiePreferences' ? [{ kind: 'cookie-preferences' }] : [];
    default:
      return [];
  }
}

function tableOf(table: Table, definitions: Definitions): Block {
  const [header = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => inlinesOf(cell.children as MdastNode[], definitions)),
  );
  return { kind: 'table', align: table.align ?? [], header, rows };
}

function inlinesOf(nodes: Children, definitions: Definitions): Inline[] {
  let shift: 'superscript' | 'subscript' | null = null;
  const inlines = nodes.flatMap((node): Inline[] => {
    const tag = node.type === 'html' ? /^<(\/?)su([pb])>$/i.exec(node.value) : null;
    if (tag) shift = tag[1] ? null : tag[2]?.toLowerCase() === 'p' ? 'superscript' : 'subscript';
    const own = inlineOf(node, definitions);
    const raised = shift;
    if (raised === null) return own;
    return own.map((each) => (each.kind === 'text' ? { ...each, shift: raised } : each));
  });
  return inlines.slice();
}

function inlineOf(node: MdastNode, definitions: Definitions): Inline[] {
  const inlines = () =>
    inlinesOf('children' in node ? (node.children as MdastNode[]) : [], definitions);
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, inlines: inlines() }];
    case 'delete':
      return [{ kind: 'deleted', inlines: inlines() }];
    case 'link':
      return [{ kind: 'link', href: node.url, inlines: inlines() }];
    case 'linkReference': {
      const href = definitions.get(node.identifier)?.url;
      return href === undefined ? inlines() : [{ kind: 'link', href, inlines: inlines() }];
    }
    case 'image':
      return [{ kind: 'image', source: node.url, alternative: node.alt ?? '' }];
    case 'imageReference': {
      const source = definitions.get(node.identifier)?.url;
      return source === undefined ? [] : [{ kind: 'image', source, alternative: node.alt ?? '' }];
    }
    case 'footnoteReference':
      return [{ kind: 'footnote-reference', label: node.identifier }];
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ kind: 'break' }] : [];
    default:
      return [];
  }
}

/** White space before the `{#id}` of a heading belongs to the markup. */
function trimEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return inlines;
  const text = last.text.trimEnd();
  return text ? [...inlines.slice(0, -1), { kind: 'text', text }] : inlines.slice(0, -1);
}
