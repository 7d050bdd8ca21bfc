import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from './place.ts';

/** Sätteri's settings: GFM and heading ids, and nothing that would alter a legal text. */
const FEATURES = { gfm: true, smartPunctuation: false, headingAttributes: true } as const;

/** Parses an MDX text, front matter included. Throws `Error` with `line:column: reason` where it is no MDX. */
export function parseMdx(text: string): MdastNode {
  return mdxToMdast(text, { features: FEATURES });
}

/** Parses plain Markdown as GFM: braces and tags have no meaning of their own. */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(text, { features: { gfm: true, smartPunctuation: false } });
}

/** A node and all below it, in the order of the text. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as MdastNode);
}

/** Where a node begins. Every node of a parsed text has a position. */
export function placeOfNode(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** What stands in the braces at a heading's end: its id and anything else. */
export function headingAttributes(node: MdastNode): { id: string | null; others: string[] } {
  const properties = (node.data as { hProperties?: Record<string, unknown> } | undefined)
    ?.hProperties;
  const { id, ...others } = properties ?? {};
  return { id: typeof id === 'string' ? id : null, others: Object.keys(others) };
}
