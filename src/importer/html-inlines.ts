import type { Inline } from '../policy/document.ts';
import type { Doubt } from './foreign.ts';
import {
  attribute,
  childrenOf,
  type HtmlNode,
  isBlock,
  isElement,
  isLeftOut,
} from './html-nodes.ts';

/** What reading needs to know, and where it notes its doubts. */
export interface HtmlReading {
  readonly doubts: Doubt[];
  /** Whether a converter made the HTML of a Word file, with its own way of marking footnotes. */
  readonly isWord: boolean;
}

/** The id of a footnote, in links of Word files to it. */
const NOTE_LINK = /^#((?:foot|end)note-\d+)$/;
const NOTE_BACK_LINK = /^#(?:foot|end)note-ref-/;

/** Text with its marks. Blocks within, where a page has some, are parted by spaces. */
export function htmlInlines(nodes: readonly HtmlNode[], reading: HtmlReading): Inline[] {
  return nodes.flatMap((node) => inlinesOf(node, reading));
}

function inlinesOf(node: HtmlNode, reading: HtmlReading): Inline[] {
  if ('value' in node) return [{ kind: 'text', text: node.value }];
  if (!isElement(node) || isLeftOut(node)) return [];
  const inner = () => htmlInlines(childrenOf(node), reading);
  switch (node.tagName) {
    case 'br':
      return [{ kind: 'break' }];
    case 'b':
    case 'strong':
      return [{ kind: 'strong', inlines: inner() }];
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
      return [{ kind: 'emphasis', inlines: inner() }];
    case 's':
    case 'del':
    case 'strike':
      return [{ kind: 'deleted', inlines: inner() }];
    case 'img':
      return [
        {
          kind: 'image',
          source: attribute(node, 'src') ?? '',
          alternative: attribute(node, 'alt') ?? '',
        },
      ];
    case 'a': {
      const href = attribute(node, 'href');
      if (href === null) return inner();
      const label = reading.isWord ? NOTE_LINK.exec(href)?.[1] : undefined;
      if (label) return [{ kind: 'footnote-reference', label }];
      if (reading.isWord && NOTE_BACK_LINK.test(href)) return [];
      return [{ kind: 'link', href: href.trim(), inlines: inner() }];
    }
    default: {
      const space: Inline[] = isBlock(node) ? [{ kind: 'text', text: ' ' }] : [];
      return [...space, ...inner(), ...space];
    }
  }
}
