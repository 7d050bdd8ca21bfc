import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  DEEPEST_PAGE,
  LONGEST_PAGE,
  type PageElement,
  type PageNode,
  type ParsePage,
} from '../ledger/page-element.ts';

/** Reads a page with parse5, the parser of the HTML standard. */
export const parsePage: ParsePage = (html) => {
  if (html.length > LONGEST_PAGE) return null;
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  return root && 'tagName' in root ? elementOf(root, 0) : null;
};

function elementOf(element: DefaultTreeAdapterTypes.Element, depth: number): PageElement | null {
  if (depth > DEEPEST_PAGE) return null;
  const children: PageNode[] = [];
  for (const node of element.childNodes) {
    if ('value' in node) children.push(node.value);
    if (!('tagName' in node)) continue;
    const child = elementOf(node, depth + 1);
    if (!child) return null;
    children.push(child);
  }
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.tagName.toLowerCase(), attributes, children };
}
