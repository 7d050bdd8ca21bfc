import type { Doubt } from './foreign.ts';
import { type HtmlNode, isBlock, isElement } from './html-nodes.ts';
import { type Looks, looksOf } from './html-styles.ts';

/** What reading a page needs to know, and where it notes its doubts. */
export interface HtmlReading {
  readonly doubts: Doubt[];
  /** Whether a converter made the HTML of a Word file, with its own way of marking footnotes. */
  readonly isWord: boolean;
  /** How the elements of the page look; a converter’s HTML has no style sheets. */
  readonly looks?: Looks;
}

const NO_STYLES: Looks = looksOf([]);

/** How the elements of a page look. */
export function looksIn({ looks }: HtmlReading): Looks {
  return looks ?? NO_STYLES;
}

/** Whether an element stands on lines of its own, by its name or by the style sheets of the page. */
export function standsAlone(node: HtmlNode, reading: HtmlReading): boolean {
  return isBlock(node) || (isElement(node) && looksIn(reading)(node).isBlock);
}
