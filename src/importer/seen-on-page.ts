import { collapse } from '../policy/canonical-text.ts';
import { wordsOfMath } from './html-formulas.ts';
import { gridOf } from './html-grid.ts';
import { cloudflareAddress, listMark } from './html-inlines.ts';
import {
  chosenOption,
  holdsTitle,
  isControl,
  isInMain,
  isOpenedByControl,
  isSpoken,
  leftOutWordsIn,
} from './html-left-out.ts';
import { markBefore } from './html-lists.ts';
import {
  attribute,
  descriptionOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  parentOf,
} from './html-nodes.ts';
import { isOrdinaryRaised } from './html-raised.ts';
import { type HtmlReading, looksIn, standsAlone } from './html-reading.ts';
import type { SecondReading, SeenFact, Stretch } from './second-reading.ts';

type Shown = Pick<Stretch, 'shown' | 'holder'>;

const TEXT: Shown = { shown: 'text', holder: '' };

/** What holds words that are no text, by the name of its element. */
const ASIDES: Readonly<Record<string, string>> = {
  nav: 'The menu',
  aside: 'The margin',
  header: 'The head of the page',
  footer: 'The foot of the page',
  dialog: 'The dialog',
  button: 'The control',
  select: 'The control',
  input: 'The control',
  textarea: 'The control',
  svg: 'The picture',
};
const HIDDEN = /^(?:noscript|template|iframe|object|embed|video|audio|canvas|datalist|rp)$/;
const STRUCK = /^(?:s|del|strike)$/;

/** A word, a heading, a link or a cell that is being read. */
interface Open {
  readonly kind: SeenFact['kind'];
  readonly value: string;
  readonly line: number;
  words: string;
}

/**
 * Reads a page a second time, in one flat pass over all that it holds: each text that is not a script, a
 * style or data, as a reader sees it, with the marks of lists, and what is a heading, a link or a cell.
 * @param part the part of the page that is taken for its text; words outside of it are asides
 */
export function seenOnPage(
  body: HtmlElement,
  part: HtmlElement,
  reading: HtmlReading,
): SecondReading {
  const stretches: Stretch[] = [];
  const facts: SeenFact[] = [];
  const shown: Shown[] = [];
  const open: Open[] = [];
  const numbers = new Map<HtmlElement, number>();
  const cells = new Map<HtmlElement, number>();
  let line = 0;
  const outside: Shown = { shown: 'aside', holder: `Outside the main part <${part.tagName}>` };
  if (part !== body) shown.push(outside);
  const write = (words: string) => {
    const state = shown.at(-1) ?? TEXT;
    stretches.push({ ...state, words, line });
    if (state.shown === 'text') for (const each of open) each.words += words;
  };
  const enter = (element: HtmlElement) => {
    line = element.sourceCodeLocation?.startLine ?? line;
    const state = element === part && part !== body ? TEXT : stateOf(element, reading);
    if (state) shown.push(state);
    if (standsAlone(element, reading) || /^(?:br|hr)$/.test(element.tagName)) write(' ');
    // The words of a table in a cell are told as words of that cell.
    if (element.tagName === 'table' && !open.some((each) => each.kind === 'cell'))
      for (const row of gridOf(element) ?? [])
        row.forEach((cell, at) => {
          if (cell) cells.set(cell, at + 1);
        });
    const kind = factOf(element, cells);
    if (kind) open.push({ kind, value: valueOfFact(element, cells), line, words: '' });
    const before = wordsBefore(element, reading, numbers);
    if (before) write(before);
  };
  const leave = (element: HtmlElement) => {
    write(wordsAfter(element, reading));
    if (factOf(element, cells)) {
      const { words, ...fact } = open.pop() as Open;
      const isCounted = fact.kind === 'raised' ? !isOrdinaryRaised(words) : !isOwnLink(element);
      if (words.trim() && isCounted) facts.push({ ...fact, words: collapse(words) });
    }
    if ((element === part && part !== body) || stateOf(element, reading)) shown.pop();
  };
  const way: { node: HtmlNode; isLeft: boolean }[] = [{ node: body, isLeft: false }];
  for (let next = way.pop(); next; next = way.pop()) {
    const { node, isLeft } = next;
    if ('value' in node) {
      line = node.sourceCodeLocation?.startLine ?? line;
      write(node.value);
    }
    if (!isElement(node) || isUnread(node)) continue;
    if (isLeft) {
      leave(node);
      continue;
    }
    enter(node);
    way.push({ node, isLeft: true });
    for (const child of contentOf(node)) way.push({ node: child, isLeft: false });
  }
  return { stretches, hasMarks: true, facts, kinds: ['heading', 'link', 'cell', 'raised'] };
}

/** Elements that no reader sees or hears; the title of a drawing is its description. */
function isUnread(element: HtmlElement): boolean {
  if (element.tagName === 'title') return parentOf(element)?.tagName !== 'svg';
  return /^(?:script|style|head)$/.test(element.tagName);
}

/** The children of an element, the last first; what has words of its own instead of them has none. */
function contentOf(element: HtmlElement): HtmlNode[] {
  if (listMark(element) !== null || attribute(element, 'data-cfemail')) return [];
  if (element.tagName === 'math') return [];
  const { childNodes } = 'content' in element ? (element.content as HtmlElement) : element;
  return childNodes.toReversed();
}

function stateOf(element: HtmlElement, reading: HtmlReading): Shown | null {
  const { tagName } = element;
  const name = `<${tagName}>`;
  const look = looksIn(reading)(element);
  if ((look.isHidden && !isOpenedByControl(element)) || HIDDEN.test(tagName))
    return { shown: 'hidden', holder: `Words that nobody sees, in ${name}` };
  if (look.isStruck || STRUCK.test(tagName))
    return { shown: 'struck', holder: `Words that are struck out, in ${name}` };
  if (attribute(element, 'aria-hidden') === 'true' && !/[\p{L}\d]/u.test(leftOutWordsIn(element)))
    return { shown: 'aside', holder: `The sign ${name}` };
  if (isControl(element) && isSpoken(element)) return null;
  if (tagName === 'option') return stateOfOption(element);
  const aside = ASIDES[tagName];
  const isOfText =
    /^(?:aside|header|footer)$/.test(tagName) && (isInMain(element) || holdsTitle(element));
  return aside && !isOfText ? { shown: 'aside', holder: `${aside} ${name}` } : null;
}

function stateOfOption(option: HtmlElement): Shown | null {
  let select = parentOf(option);
  while (select && select.tagName !== 'select') select = parentOf(select);
  if (!select || chosenOption(select) !== option)
    return { shown: 'aside', holder: 'Options that are not chosen' };
  return isSpoken(select) ? null : { shown: 'aside', holder: 'The chosen option' };
}

function wordsBefore(
  element: HtmlElement,
  reading: HtmlReading,
  numbers: Map<HtmlElement, number>,
): string {
  const mark = listMark(element);
  if (mark !== null) return `${mark} `;
  const hidden = attribute(element, 'data-cfemail');
  if (hidden) return cloudflareAddress(hidden);
  switch (element.tagName) {
    case 'img':
      return descriptionOf(element);
    case 'input':
      if (/^checkbox$/i.test(attribute(element, 'type') ?? ''))
        return attribute(element, 'checked') === null ? '☐' : '☒';
      return /^(?:hidden|password|checkbox|radio|file|image|range|color)$/i.test(
        attribute(element, 'type') ?? '',
      )
        ? ''
        : (attribute(element, 'value') ?? '');
    case 'math':
      return wordsOfMath(element);
    case 'q':
      return '“';
    case 'rt':
      return ' (';
    case 'li':
      return countedMark(element, reading, numbers);
    default:
      return '';
  }
}

function wordsAfter(element: HtmlElement, reading: HtmlReading): string {
  if (element.tagName === 'q') return '”';
  if (element.tagName === 'rt') return ')';
  return standsAlone(element, reading) ? ' ' : '';
}

/** The number before an item, counted from the item before it. */
function countedMark(
  item: HtmlElement,
  reading: HtmlReading,
  numbers: Map<HtmlElement, number>,
): string {
  const list = parentOf(item);
  if (!list) return '';
  const isReversed = attribute(list, 'reversed') !== null;
  const items = () => list.childNodes.filter((each) => isElement(each) && each.tagName === 'li');
  const first = Number.parseInt(attribute(list, 'start') ?? '', 10);
  const before = numbers.get(list);
  const next =
    before === undefined
      ? Number.isNaN(first)
        ? isReversed
          ? items().length
          : 1
        : first
      : before + (isReversed ? -1 : 1);
  const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
  const number = Number.isNaN(own) ? next : own;
  numbers.set(list, number);
  const mark = markBefore(item, list, number, reading);
  return mark === null ? '' : `${mark} `;
}

function factOf(
  element: HtmlElement,
  cells: ReadonlyMap<HtmlElement, number>,
): SeenFact['kind'] | null {
  if (isHeading(element)) return 'heading';
  if (element.tagName === 'a' && attribute(element, 'href') !== null) return 'link';
  if (cells.has(element)) return 'cell';
  const isRaised = element.tagName === 'sup' || element.tagName === 'sub';
  return isRaised ? 'raised' : null;
}

function valueOfFact(element: HtmlElement, cells: ReadonlyMap<HtmlElement, number>): string {
  const column = cells.get(element);
  return column === undefined ? (attribute(element, 'href') ?? '') : String(column);
}

/** A heading that links to itself needs no link. */
function isOwnLink(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  let up = parentOf(element);
  while (up && !isHeading(up)) up = parentOf(up);
  return up !== null && (attribute(element, 'href') ?? '').includes('#');
}
