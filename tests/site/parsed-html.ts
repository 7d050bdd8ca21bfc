import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** HTML as a browser would understand it, and the complaints of the parser. */
export function parseHtml(html: string): {
  elements: HtmlElement[];
  errors: string[];
  tags: string[];
} {
  const errors: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: [...elementsOf(fragment)], errors, tags: tagsOf(serialize(fragment)) };
}

/** The tags of HTML in their order, without attributes. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([tag]) => tag);
}

export function attributesOf(element: HtmlElement): Record<string, string> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

/** The words of an element as they are read, elements that `isLeftOut` names apart. */
export function textOfHtml(node: HtmlNode, isLeftOut: (element: HtmlElement) => boolean): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node) {
    if (isLeftOut(node)) return '';
    if (node.tagName === 'img') return attributesOf(node)['alt'] ?? '';
    if (node.tagName === 'br') return ' ';
  }
  return node.childNodes.map((child) => textOfHtml(child, isLeftOut)).join('');
}

/** The whole of a piece of HTML. */
export function fragmentOf(html: string): HtmlNode {
  return parseFragment(html);
}

function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
