import { textOf } from '../policy/canonical-text.ts';
import type { Block } from '../policy/document.ts';
import { inStyle, styleNamed, styleOf } from './html-list-styles.ts';
import { attribute, childrenOf, type HtmlElement, type HtmlNode, isElement } from './html-nodes.ts';
import { type HtmlReading, looksIn } from './html-reading.ts';

/** One item of a list, read, and the number or letter that a browser shows before it. */
export interface ListItem<Content> {
  readonly content: Content;
  /** Null where a bullet or nothing stands there. */
  readonly mark: string | null;
  /** Its number where the mark is that number with a dot; null for any other mark. */
  readonly number: number | null;
}

/**
 * The items of a list, with the marks that a browser gives them. Each is read before the next is counted, as
 * the counters of inner lists go on from where those of outer ones are.
 */
export function listItems<Content>(
  list: HtmlElement,
  reading: HtmlReading,
  read: (nodes: readonly HtmlNode[]) => Content,
): ListItem<Content>[] {
  const children = childrenOf(list).filter(
    (node) => isElement(node) || ('value' in node && node.value.trim() !== ''),
  );
  const isItem = (node: HtmlNode): node is HtmlElement => isElement(node) && node.tagName === 'li';
  const isReversed = attribute(list, 'reversed') !== null;
  const count = children.filter(isItem).length;
  let next = integer(attribute(list, 'start')) ?? (isReversed ? count : 1);
  return children.map((node): ListItem<Content> => {
    if (!isItem(node)) return { content: read([node]), mark: null, number: null };
    const number = integer(attribute(node, 'value')) ?? next;
    next = number + (isReversed ? -1 : 1);
    const mark = markBefore(node, list, number, reading);
    const content = read(childrenOf(node));
    return { content, mark, number: mark === null ? null : plainNumber(mark) };
  });
}

/** What a browser shows before an item that has a number in its list; null for a bullet or nothing. */
export function markBefore(
  item: HtmlElement,
  list: HtmlElement,
  number: number,
  reading: HtmlReading,
): string | null {
  const looks = looksIn(reading);
  const written = looks(item).before;
  if (written !== null && /counter/.test(written)) {
    const mark = markOf(written, number, countersOf(reading));
    return /[\p{L}\d]/u.test(mark) ? mark : null;
  }
  const style =
    styleOf(attribute(item, 'type'), looks(item).listStyle) ??
    styleOf(attribute(list, 'type'), looks(list).listStyle) ??
    (list.tagName === 'ol' ? 'decimal' : 'none');
  return style === 'none' ? null : `${inStyle(number, style)}.`;
}

/** Numbers that go up one by one are those of a list; any others stand as words before its items. */
export function listOf(items: readonly ListItem<readonly Block[]>[]): Block {
  const first = items.find(({ mark }) => mark !== null)?.number ?? null;
  const goesOn =
    first !== null &&
    first >= 0 &&
    items.every(({ number, content }, at) => number === first + at && beginsWithWords(content));
  return {
    kind: 'list',
    start: goesOn ? first : null,
    items: items.map(({ content, mark }) =>
      goesOn || mark === null ? content : withMark(mark, content),
    ),
  };
}

/** A program counts an item that begins with words; before any other block its number is lost. */
function beginsWithWords([first]: readonly Block[]): boolean {
  return first?.kind === 'paragraph' && /\S/.test(textOf(first.inlines));
}

function withMark(mark: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  const text = { kind: 'text' as const, text: `${mark} ` };
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', inlines: [text, ...first.inlines] }, ...rest]
    : [{ kind: 'paragraph', inlines: [text] }, ...blocks];
}

const counters = new WeakMap<HtmlReading, Map<string, number>>();

/** The numbers that the counters of a page have reached. */
function countersOf(reading: HtmlReading): Map<string, number> {
  const known = counters.get(reading) ?? new Map<string, number>();
  counters.set(reading, known);
  return known;
}

/**
 * The mark that a style sheet writes, as Google Docs does: `"" counter(name,lower-latin) ") "`. The last
 * counter in it is that of the list itself, those before it have the numbers that they reached.
 */
export function markOf(content: string, number: number, reached: Map<string, number>): string {
  const parts = [
    ...content.matchAll(/"([^"]*)"|'([^']*)'|counters?\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/g),
  ];
  const own = parts.findLast(([, , , name]) => name !== undefined)?.[3];
  if (own) reached.set(own, number);
  return parts
    .map(([, one, other, name, style]) =>
      name === undefined
        ? (one ?? other ?? '')
        : inStyle(reached.get(name) ?? 1, styleNamed(style ?? 'decimal') ?? 'decimal'),
    )
    .join('')
    .trim();
}

function plainNumber(mark: string): number | null {
  return /^(?:0|[1-9]\d*)\.$/.test(mark) ? Number.parseInt(mark, 10) : null;
}

function integer(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}
