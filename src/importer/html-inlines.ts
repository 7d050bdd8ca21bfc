import type { Inline } from '../policy/document.ts';
import { mathText } from './html-formulas.ts';
import { isControl, leftOutReason, shownInControl } from './html-left-out.ts';
import { listItems } from './html-lists.ts';
import {
  attribute,
  childrenOf,
  descriptionOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  lineOf,
  NOTE,
} from './html-nodes.ts';
import { raisedInlines } from './html-raised.ts';
import { type HtmlReading, looksIn, standsAlone } from './html-reading.ts';

/** The id of a footnote, in links of Word files to it. */
const NOTE_LINK = /^#((?:foot|end)note-\d+)$/;
const NOTE_BACK_LINK = /^#(?:foot|end)note-ref-/;

/** Text with its marks. Blocks within, where a page has some, are parted by spaces. */
export function htmlInlines(nodes: readonly HtmlNode[], reading: HtmlReading): Inline[] {
  return nodes.flatMap((node) => inlinesOf(node, reading));
}

function inlinesOf(node: HtmlNode, reading: HtmlReading): Inline[] {
  if ('value' in node) return [{ kind: 'text', text: node.value }];
  if (!isElement(node) || leftOutReason(node, reading) !== null) return [];
  if (isControl(node)) {
    const shown = shownInControl(node);
    return typeof shown === 'string'
      ? [{ kind: 'text', text: shown }]
      : htmlInlines(shown, reading);
  }
  const mark = listMark(node);
  if (mark !== null) return mark ? [{ kind: 'text', text: `${mark} ` }] : [];
  return marked(node, namedInlines(node, reading), reading);
}

function namedInlines(node: HtmlElement, reading: HtmlReading): Inline[] {
  const note = attribute(node, NOTE);
  if (note !== null) return [{ kind: 'footnote-reference', label: note }];
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
    case 'q':
      return [{ kind: 'text', text: '“' }, ...inner(), { kind: 'text', text: '”' }];
    case 'rt':
      return [{ kind: 'text', text: ' (' }, ...inner(), { kind: 'text', text: ')' }];
    case 'img':
      return [
        {
          kind: 'image',
          source: attribute(node, 'src') ?? '',
          alternative: descriptionOf(node),
        },
      ];
    case 'math':
      return formula(node, reading);
    case 'a':
      return link(node, inner, reading);
    case 's':
    case 'del':
    case 'strike':
      return [{ kind: 'deleted', inlines: inner() }];
    case 'ul':
    case 'ol':
      return listItems(node, reading, (nodes) => htmlInlines(nodes, reading)).flatMap(
        ({ mark, content }) => [
          { kind: 'text', text: mark === null ? ' ' : ` ${mark} ` },
          ...content,
          { kind: 'text', text: ' ' },
        ],
      );
    default: {
      const protectedAddress = attribute(node, 'data-cfemail');
      if (protectedAddress) return [{ kind: 'text', text: cloudflareAddress(protectedAddress) }];
      const space: Inline[] = standsAlone(node, reading) ? [{ kind: 'text', text: ' ' }] : [];
      return [...space, ...inner(), ...space];
    }
  }
}

function formula(node: HtmlElement, { doubts }: HtmlReading): Inline[] {
  const text = mathText(node).trim();
  doubts.push({
    line: lineOf(node),
    near: text.slice(0, 40),
    rule: 'formula',
    what: `A formula stands in one line now: “${text}”.`,
    mend: 'Read it beside the source; Markdown has no formulas.',
  });
  return [{ kind: 'text', text }];
}

function link(node: HtmlElement, inner: () => Inline[], reading: HtmlReading): Inline[] {
  const href = attribute(node, 'href');
  const hidden = attribute(node, 'data-cfemail');
  if (hidden) {
    const address = cloudflareAddress(hidden);
    return [
      { kind: 'link', href: `mailto:${address}`, inlines: [{ kind: 'text', text: address }] },
    ];
  }
  if (href === null) return inner();
  const label = reading.isWord ? NOTE_LINK.exec(href)?.[1] : undefined;
  if (label) return [{ kind: 'footnote-reference', label }];
  if (reading.isWord && NOTE_BACK_LINK.test(href)) return [];
  return [{ kind: 'link', href: unwrapped(href.trim()), inlines: inner() }];
}

/** What the style sheets make bold, slanted, raised or lowered. */
function marked(node: HtmlElement, inlines: Inline[], reading: HtmlReading): Inline[] {
  const look = looksIn(reading)(node);
  const way =
    node.tagName === 'sup' || look.raised === 'raised'
      ? 'up'
      : node.tagName === 'sub' || look.raised === 'lowered'
        ? 'down'
        : null;
  const level = way ? raisedInlines(inlines, way) : inlines;
  if (standsAlone(node, reading)) return level;
  const slanted: Inline[] = look.isItalic ? [{ kind: 'emphasis', inlines: level }] : level;
  return look.isBold ? [{ kind: 'strong', inlines: slanted }] : slanted;
}

/**
 * The bullet or number that Word writes before an item in its web pages; null for any other element. The
 * letters of the fonts Symbol and Wingdings are pictures of bullets.
 */
export function listMark(node: HtmlElement): string | null {
  const style = attribute(node, 'style') ?? '';
  if (!/mso-list:\s*ignore/i.test(style)) return null;
  const words = textOfAll(node).trim();
  const fonts =
    style + JSON.stringify(node.childNodes.map((each) => isElement(each) && each.attrs));
  return /symbol|wingdings|courier/i.test(fonts) ? '•' : words;
}

function textOfAll(node: HtmlElement): string {
  return childrenOf(node)
    .map((each) => ('value' in each ? each.value : isElement(each) ? textOfAll(each) : ''))
    .join('');
}

/** The address behind Google’s redirects, which note who follows a link. */
function unwrapped(href: string): string {
  const code = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,})$/i.exec(href)?.[1];
  if (code) return `mailto:${cloudflareAddress(code)}`;
  if (!/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(href) || !URL.canParse(href))
    return href;
  const { searchParams } = new URL(href);
  const target = searchParams.get('q') ?? searchParams.get('url') ?? '';
  return /^(?:https?|mailto):/i.test(target) ? target : href;
}

/** An e-mail address as Cloudflare hides it: each byte combined with the first by XOR, in hexadecimal. */
export function cloudflareAddress(code: string): string {
  const bytes = (code.match(/../g) ?? []).map((each) => Number.parseInt(each, 16));
  const [key = 0, ...letters] = bytes;
  return new TextDecoder().decode(Uint8Array.from(letters.map((each) => each ^ key)));
}
