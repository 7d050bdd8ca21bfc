import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of the tree that remark makes of Markdown. */
export type RemarkNode = Nodes;

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Markdown as remark understands it, which shares no code with the reader that everything else rests on. */
export function remarkTree(text: string): RemarkNode {
  return markdown.parse(text);
}
