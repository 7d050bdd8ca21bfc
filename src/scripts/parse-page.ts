import {
  DEEPEST_PAGE,
  LONGEST_PAGE,
  type PageElement,
  type PageNode,
  type ParsePage,
} from '../ledger/page-element.ts';

/** Reads a page with the browser’s own parser: nothing of it is loaded, run or shown. */
export const parsePageInBrowser: ParsePage = (html) =>
  html.length > LONGEST_PAGE
    ? null
    : elementOf(new DOMParser().parseFromString(html, 'text/html').documentElement, 0);

function elementOf(element: Element, depth: number): PageElement | null {
  if (depth > DEEPEST_PAGE) return null;
  const children: PageNode[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Text) children.push(node.data);
    if (!(node instanceof Element)) continue;
    const child = elementOf(node, depth + 1);
    if (!child) return null;
    children.push(child);
  }
  const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
  return { name: element.localName.toLowerCase(), attributes, children };
}
