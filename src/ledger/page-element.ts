/**
 * A page as a real HTML parser reads it: parse5 on the command line, the browser’s own on the page /verify/.
 * Comments are no part of it.
 */
export interface PageElement {
  /** In small letters; `html` for the whole. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

/** Parses HTML; returns null if elements nest more deeply than on any page of this program. */
export type ParsePage = (html: string) => PageElement | null;

/** No page of this program nests as deeply. */
export const DEEPEST_PAGE = 200;

/** No page of this program has as many characters. */
export const LONGEST_PAGE = 3_000_000;

/** An element and all below it, in the order of the page, each with what stands above it, outermost first. */
export function* elementsIn(
  element: PageElement,
  above: readonly PageElement[] = [],
): Generator<{ readonly element: PageElement; readonly above: readonly PageElement[] }> {
  yield { element, above };
  const path = [...above, element];
  for (const child of element.children)
    if (typeof child !== 'string') yield* elementsIn(child, path);
}

/** The characters in an element and below, as they stand. */
export function charactersIn(node: PageNode): string {
  return typeof node === 'string' ? node : node.children.map(charactersIn).join('');
}
