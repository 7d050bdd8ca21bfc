// Sealed: how a text is read here decides the bytes that are printed of it, which are a contract to the byte
// (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from '../text/place.ts';
import { boundMarkers } from './nesting.ts';

/** Sätteri's settings: GFM and heading ids, and nothing that would alter a legal text. */
const FEATURES = { gfm: true, smartPunctuation: false, headingAttributes: true } as const;

/**
 * Parses an MDX text, front matter included. Throws `Error` with `line:column: reason` where it is no MDX.
 */
export function parseMdx(text: string): MdastNode {
  return mdxToMdast(ended(text), { features: FEATURES });
}

/**
 * Parses plain Markdown as GFM: braces and tags have no meaning of their own. Marks that nest too deeply are
 * left out.
 */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(ended(boundMarkers(text).text), {
    features: { gfm: true, smartPunctuation: false },
  });
}

/** With a line feed at the end: without one, Sätteri 0.10.5 aborts the whole process at `import </\`. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** A node and all below it, in the order of the text. */
export function nodesOf(node: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  // Without recursion, so that no depth of a text uses up the stack.
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.push(next);
    if ('children' in next)
      for (let at = next.children.length - 1; at >= 0; at--)
        open.push(next.children[at] as MdastNode);
  }
  return nodes;
}

/** Where a node begins. Every node of a parsed text has a position. */
export function placeOfNode(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Whether an offset of the text lies within a node. */
export function standsIn(node: MdastNode, offset: number): boolean {
  const { start, end } = node.position ?? {};
  return (start?.offset ?? 0) <= offset && offset < (end?.offset ?? 0);
}

/** What stands in the braces at a heading's end: its id and anything else. */
export function headingAttributes(node: MdastNode): { id: string | null; others: string[] } {
  const properties = (node.data as { hProperties?: Record<string, unknown> } | undefined)
    ?.hProperties;
  const { id, ...others } = properties ?? {};
  return { id: typeof id === 'string' ? id : null, others: Object.keys(others) };
}

/** A heading's words as they stand in the text, without # signs, braces and marks of emphasis. */
export function headingWords(text: string, node: MdastNode): string {
  return text
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/^#+|\n\s*(?:-+|=+)\s*$/g, '')
    .replace(/(?<!\\)\{[^{}]*\}|#*\s*$/g, '')
    .replace(/[*_`\\]/g, '');
}
