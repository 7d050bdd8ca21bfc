import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { collapse } from '../policy/canonical-text.ts';
import type { Doubt, Foreign } from './foreign.ts';
import { htmlPieces } from './html-blocks.ts';
import {
  attribute,
  childrenOf,
  countShown,
  elementsIn,
  type HtmlElement,
  wordsOf,
} from './html-nodes.ts';
import { readingOfWords } from './second-reading.ts';

/**
 * Reads a page, saved or written: the one main part or article that it has, else all of it but menus,
 * margins and controls. What is left out is a doubt.
 */
export function readHtml(html: string): Foreign {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(page)];
  const root = rootOf(elements);
  const doubts: Doubt[] = [];
  const pieces = htmlPieces(root ? childrenOf(root) : [], { doubts, isWord: false });
  const body = elements.find(({ tagName }) => tagName === 'body');
  const canonical = elements.find(
    (each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical',
  );
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    pieces,
    footnotes: [],
    doubts: [...(root && body && root !== body ? outside(root, body) : []), ...doubts],
    title: title ? collapse(textIn(title)) || null : null,
    url: canonical ? attribute(canonical, 'href') : null,
    second: readingOfWords(root ? childrenOf(root).map(wordsOf).join('') : ''),
  };
}

function rootOf(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const mains = elements.filter(
    (each) => each.tagName === 'main' || attribute(each, 'role') === 'main',
  );
  if (mains.length === 1) return mains[0];
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  if (articles.length === 1) return articles[0];
  return elements.find(({ tagName }) => tagName === 'body');
}

function outside(root: HtmlElement, body: HtmlElement): Doubt[] {
  const left = countShown(body) - countShown(root);
  if (left <= 0) return [];
  return [
    {
      line: root.sourceCodeLocation?.startLine ?? 1,
      near: '',
      rule: 'left-out',
      what: `The page marks its main part with <${root.tagName}>; ${left} words before and after it are left out.`,
      mend: 'Look at the page whether some of them belong to the policy.',
    },
  ];
}

function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}
