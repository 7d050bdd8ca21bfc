import type { Block, Clause, Document, Inline } from '../policy/document.ts';
import { additionIn } from './page-additions.ts';
import { charactersIn, type PageElement, type PageNode } from './page-element.ts';

type Mark = Extract<Inline, { kind: 'strong' | 'emphasis' | 'deleted' }>['kind'];

const MARKS: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'emphasis', s: 'deleted' };
const SIDES: Readonly<Record<string, 'center' | 'right'>> = { c: 'center', r: 'right' };

/** What stands as a block of its own beside words. */
const BLOCKS = /^(?:p|ul|ol|li|blockquote|pre|hr|section|div|table|tr|t[hd])$/;
const HEADING = /^h([2-6])$/;

/**
 * The document that the article of a page shows: printed as Markdown, it gives what was sealed. Clauses stand
 * one after another, each at its level, with their numbers as part of the heading; what the program adds for
 * readers is left out, and so are links to definitions.
 * @param pictureAt the name of a picture’s file, by its address
 */
export function documentOnPage(
  article: PageElement,
  pictureAt: (source: string) => string,
): Document {
  const parts = unwrapped(article.children);
  const notes = parts.filter(isNotes);
  const sections: { heading: PageElement | null; body: PageNode[] }[] = [
    { heading: null, body: [] },
  ];
  for (const part of parts) {
    if (typeof part === 'object' && HEADING.test(part.name))
      sections.push({ heading: part, body: [] });
    else if (!isNotes(part)) sections.at(-1)?.body.push(part);
  }
  const { inlines, blocks } = readerOf(pictureAt);
  const clauses = sections.flatMap(({ heading, body }): Clause[] => {
    if (!heading) return [];
    // A heading is a link to itself; numbers of notes follow it.
    const words = heading.children.flatMap((child) =>
      typeof child === 'object' && child.name === 'a' ? child.children : [child],
    );
    return [
      {
        id: heading.attributes.get('id') ?? '',
        number: null,
        heading: inlines(words),
        level: Number(HEADING.exec(heading.name)?.[1]),
        blocks: blocks(body),
        clauses: [],
      },
    ];
  });
  const footnotes = notes.flatMap((section) =>
    typeof section === 'string'
      ? []
      : section.children.flatMap(itemsOf).map((item) => ({
          label: item.attributes.get('id')?.replace(/^fn\./, '') ?? '',
          blocks: blocks(item.children),
        })),
  );
  return { preamble: blocks(sections[0]?.body ?? []), clauses, footnotes };
}

function readerOf(pictureAt: (source: string) => string) {
  const inlines = (nodes: readonly PageNode[]): Inline[] => nodes.flatMap(inline);

  const inline = (node: PageNode): Inline[] => {
    if (typeof node === 'string') return [{ kind: 'text', text: node }];
    const { name, attributes, children } = node;
    const addition = additionIn(node);
    if (addition?.kind === 'reference' && name === 'sup')
      return [{ kind: 'footnote-reference', label: charactersIn(node).trim() }];
    if (addition) return [];
    const mark = MARKS[name];
    if (mark) return [{ kind: mark, inlines: inlines(children) }];
    const href = attributes.get('href') ?? null;
    if (name === 'a' && href !== null && !isToTerm(href))
      return [{ kind: 'link', href, inlines: inlines(children) }];
    if (name === 'code') return [{ kind: 'code', text: charactersIn(node) }];
    if (name === 'br') return [{ kind: 'break' }];
    if (name !== 'img') return inlines(children);
    const source = pictureAt(attributes.get('src') ?? '');
    return [{ kind: 'image', source, alternative: attributes.get('alt') ?? '' }];
  };

  const blocks = (nodes: readonly PageNode[]): Block[] => {
    const list: Block[] = [];
    let words: PageNode[] = [];
    const flush = () => {
      if (words.some((node) => typeof node === 'object' || /\S/.test(node)))
        list.push({ kind: 'paragraph', inlines: inlines(words) });
      words = [];
    };
    for (const node of unwrapped(nodes)) {
      if (typeof node === 'string' || !BLOCKS.test(node.name)) words.push(node);
      else {
        flush();
        list.push(...block(node));
      }
    }
    flush();
    return list;
  };

  const block = (element: PageElement): Block[] => {
    const { name, attributes, children } = element;
    if (additionIn(element)) return [];
    switch (name) {
      case 'p':
        return [{ kind: 'paragraph', inlines: inlines(children) }];
      case 'ul':
      case 'ol': {
        const start = name === 'ul' ? null : Number(attributes.get('start') ?? 1);
        return [{ kind: 'list', start, items: itemsOf(element).map((it) => blocks(it.children)) }];
      }
      case 'blockquote':
        return [{ kind: 'quotation', blocks: blocks(children) }];
      case 'pre':
        return [{ kind: 'preformatted', text: charactersIn(element) }];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'table':
        return [table(element)];
      default:
        return blocks(children);
    }
  };

  const table = (element: PageElement): Block => {
    const rows = elementsOf(element)
      .flatMap((part) => (part.name === 'tr' ? [part] : elementsOf(part)))
      .map(elementsOf);
    const align = (rows[0] ?? []).map(
      ({ attributes }) => SIDES[attributes.get('class') ?? ''] ?? null,
    );
    const [header = [], ...body] = rows.map((row) => row.map((cell) => inlines(cell.children)));
    return { kind: 'table', align, header, rows: body };
  };

  return { inlines, blocks };
}

/** Whether a link leads to the definition of a term, which the program found by itself. */
export function isToTerm(href: string): boolean {
  return href.startsWith('#term.');
}

function isNotes(node: PageNode): boolean {
  return typeof node === 'object' && node.attributes.get('class') === 'footnotes';
}

/** The parts of a text, those of a section in another language too. */
function unwrapped(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'object' && node.name === 'section' && !isNotes(node)
      ? unwrapped(node.children)
      : [node],
  );
}

function elementsOf(element: PageElement): PageElement[] {
  return element.children.filter((child) => typeof child === 'object');
}

/** The items right within a list. */
function itemsOf(list: PageNode): PageElement[] {
  return typeof list === 'string' ? [] : elementsOf(list).filter(({ name }) => name === 'li');
}
