import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose words no browser shows as text of the page. */
const UNSHOWN = names(
  'script style noscript template svg iframe object embed video audio canvas head title math datalist',
);
/** Controls, and what stands around the text of a page. */
const CONTROLS = names('button input select textarea dialog');
const SURROUNDINGS = names('nav aside footer header');

/** Elements that begin a line of their own. */
const BLOCKS = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption colgroup col hgroup',
);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export function isElement(node: HtmlNode | Parent): node is HtmlElement {
  return 'tagName' in node;
}

export function isBlock(node: HtmlNode): node is HtmlElement {
  return isElement(node) && BLOCKS.has(node.tagName);
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function lineOf(node: HtmlNode): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

export function childrenOf(node: HtmlNode | Parent): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function isHeading(node: HtmlNode): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

/** All elements below a node, in the order of the text. */
export function* elementsIn(node: HtmlNode | Parent): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** What no reader sees, or sees as no part of the text. */
export function isLeftOut(node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  if (UNSHOWN.has(node.tagName)) return true;
  if (node.tagName === 'button') return !isInHeading(node) && !holdsHeading(node);
  if (CONTROLS.has(node.tagName)) return true;
  return SURROUNDINGS.has(node.tagName) && !isInMain(node) && !holdsTitle(node);
}

function isInHeading(node: HtmlElement): boolean {
  return ancestorsOf(node).some((each) => /^(?:h[1-6]|summary)$/.test(each.tagName));
}

function isInMain(node: HtmlElement): boolean {
  if (node.tagName === 'nav') return false;
  return ancestorsOf(node).some(
    (each) => /^(?:main|article)$/.test(each.tagName) || attribute(each, 'role') === 'main',
  );
}

/** The title of a page often stands in its `header`. */
function holdsTitle(node: HtmlElement): boolean {
  return node.tagName === 'header' && [...elementsIn(node)].some(({ tagName }) => tagName === 'h1');
}

function holdsHeading(node: HtmlElement): boolean {
  return [...elementsIn(node)].some(isHeading);
}

function ancestorsOf(node: HtmlElement): HtmlElement[] {
  const ancestors: HtmlElement[] = [];
  for (let up = node.parentNode; up && isElement(up); up = up.parentNode) ancestors.push(up);
  return ancestors;
}

/** The words of a node as they stand in it, a space wherever a block or a line ends. */
export function wordsOf(node: HtmlNode | Parent): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (isElement(node)) {
    if (isLeftOut(node)) return '';
    if (node.tagName === 'br' || node.tagName === 'hr') return ' ';
    if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  }
  const words = node.childNodes.map(wordsOf).join('');
  return isElement(node) && isBlock(node) ? ` ${words} ` : words;
}

/** How many words a browser shows in a node, menus and controls too. */
export function countShown(node: HtmlNode | Parent): number {
  if ('value' in node) return node.value.split(/\s+/).filter(Boolean).length;
  if (isElement(node) && UNSHOWN.has(node.tagName)) return 0;
  return childrenOf(node).reduce((sum, child) => sum + countShown(child), 0);
}
