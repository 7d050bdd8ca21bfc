import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** The attribute of an element that stands for a reference to a footnote: its label. */
export const NOTE = 'data-clausebook-note';

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption colgroup col hgroup'.split(
    ' ',
  ),
);

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

export function isBlock(node: HtmlNode): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function lineOf(node: HtmlNode): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

export function childrenOf(node: HtmlNode | HtmlParent): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The element around another one; null at the root. */
export function parentOf(element: HtmlElement): HtmlElement | null {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? parentNode : null;
}

export function isHeading(node: HtmlNode): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

/** All elements below a node, in the order of the text; without recursion, however deep they lie. */
export function* elementsIn(node: HtmlNode | HtmlParent): Generator<HtmlElement> {
  const open = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next)) continue;
    yield next;
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at] as HtmlNode);
  }
}

/** The elements around one, the nearest first. */
export function ancestorsOf(element: HtmlElement): HtmlElement[] {
  const ancestors: HtmlElement[] = [];
  for (let up = parentOf(element); up; up = parentOf(up)) ancestors.push(up);
  return ancestors;
}

/** The text that stands directly in a node. */
export function textIn(node: HtmlParent): string {
  return childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}

/** How deep the elements of a page lie in each other at most. */
export function depthOf(node: HtmlParent): number {
  let deepest = 0;
  const open: [HtmlNode | HtmlParent, number][] = [[node, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of childrenOf(parent)) if (isElement(child)) open.push([child, depth + 1]);
  }
  return deepest;
}

/** All the text below a node as the file has it, in its order. */
export function allTextIn(node: HtmlNode | HtmlParent): string {
  let text = '';
  const open = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) text += next.value;
    open.push(...[...childrenOf(next)].reverse());
  }
  return text;
}

/** What a picture shows, in words; empty where the caption below it says the same. */
export function descriptionOf(picture: HtmlElement): string {
  const words = attribute(picture, 'alt') ?? '';
  const figure = ancestorsOf(picture).find(({ tagName }) => tagName === 'figure');
  const captions = figure ? [...elementsIn(figure)] : [];
  const isSaid = captions.some(
    (each) => each.tagName === 'figcaption' && allTextIn(each).trim() === words.trim(),
  );
  return isSaid ? '' : words;
}
