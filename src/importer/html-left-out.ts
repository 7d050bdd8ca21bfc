import {
  ancestorsOf,
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isElement,
  isHeading,
  parentOf,
} from './html-nodes.ts';
import { type HtmlReading, looksIn } from './html-reading.ts';

/** Why an element’s words are not in the draft. */
export type LeftOutReason =
  | 'not-shown'
  | 'hidden'
  | 'struck'
  | 'around'
  | 'control'
  | 'picture'
  | 'sign';

/** Elements whose words no browser shows as text of the page. */
const UNSHOWN = names(
  'script style noscript template iframe object embed video audio canvas head title datalist rp',
);
const CONTROLS = names('button input select textarea');
const SURROUNDINGS = names('nav aside footer header dialog');
/** What never belongs to a text, wherever it stands. */
const NEVER_TEXT = names('nav dialog');
/** Where words in a control are words of the text. */
const SPEAKING = names('h1 h2 h3 h4 h5 h6 summary td th li dt dd caption legend figcaption');

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Why a node is left out by itself; null if its words belong to the text. */
export function leftOutReason(node: HtmlNode, reading: HtmlReading): LeftOutReason | null {
  if (!isElement(node)) return null;
  if (UNSHOWN.has(node.tagName)) return 'not-shown';
  // What a converter made of a Word file has neither menus nor style sheets.
  if (reading.isWord) return null;
  const look = looksIn(reading)(node);
  if (look.isHidden && !isOpenedByControl(node)) return 'hidden';
  if (look.isStruck || /^(?:s|del|strike)$/.test(node.tagName)) return 'struck';
  if (node.tagName === 'svg') return 'picture';
  if (attribute(node, 'aria-hidden') === 'true' && !/[\p{L}\d]/u.test(leftOutWordsIn(node)))
    return 'sign';
  if (isControl(node)) return isSpoken(node) ? null : 'control';
  if (!SURROUNDINGS.has(node.tagName)) return null;
  if (NEVER_TEXT.has(node.tagName)) return 'around';
  return isInMain(node) || holdsTitle(node) ? null : 'around';
}

/** Whether an element is a control of a form or a button. */
export function isControl(element: HtmlElement): boolean {
  return CONTROLS.has(element.tagName);
}

/** What a control shows: the words of a button, the chosen option, what stands in a field, a tick. */
export function shownInControl(control: HtmlElement): readonly HtmlNode[] | string {
  if (control.tagName === 'input') {
    const type = (attribute(control, 'type') ?? 'text').toLowerCase();
    if (type === 'checkbox') return attribute(control, 'checked') === null ? '☐' : '☒';
    const isText = !/^(?:hidden|password|checkbox|radio|file|image|range|color)$/.test(type);
    return isText ? (attribute(control, 'value') ?? '') : '';
  }
  if (control.tagName !== 'select') return childrenOf(control);
  const chosen = chosenOption(control);
  return chosen ? childrenOf(chosen) : [];
}

/** The option that a list of options shows while it is closed. */
export function chosenOption(select: HtmlElement): HtmlElement | undefined {
  const options = [...elementsIn(select)].filter(({ tagName }) => tagName === 'option');
  return options.find((each) => attribute(each, 'selected') !== null) ?? options[0];
}

/** The words below a node, blocks parted by spaces; those of scripts and styles are none. */
export function leftOutWordsIn(node: HtmlNode): string {
  let words = '';
  const open: HtmlNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) words += next.value;
    if (!isElement(next) || /^(?:script|style|template)$/.test(next.tagName)) continue;
    if (isBlock(next) || next.tagName === 'br') words += ' ';
    for (let at = next.childNodes.length - 1; at >= 0; at--)
      open.push(next.childNodes[at] as HtmlNode);
  }
  return words;
}

/** A button in a sentence, a cell or a heading is read with it; one that stands alone is worked with. */
export function isSpoken(control: HtmlElement): boolean {
  if (attribute(control, 'aria-expanded') !== null) return true;
  if ([...elementsIn(control)].some(isHeading)) return true;
  for (let at = parentOf(control); at; at = parentOf(at)) {
    if (SPEAKING.has(at.tagName)) return true;
    if (isBlock(at) && !isWrapper(at)) return /\p{L}/u.test(ownWords(at));
  }
  return false;
}

/** Whether a block has no words but those of its controls, and holds all that the element around it has. */
function isWrapper(block: HtmlElement): boolean {
  const around = parentOf(block);
  if (!around || around.tagName === 'body' || /\p{L}/u.test(ownWords(block))) return false;
  return leftOutWordsIn(around).trim() === leftOutWordsIn(block).trim();
}

/** The words of a block, without those of controls and of blocks within it. */
function ownWords(block: HtmlElement): string {
  let words = '';
  const open: HtmlNode[] = [...childrenOf(block)];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) words += next.value;
    else if (isElement(next) && !isBlock(next) && !CONTROLS.has(next.tagName))
      if (!UNSHOWN.has(next.tagName)) open.push(...childrenOf(next));
  }
  return words;
}

/** Readers open parts that a control of the page names. */
export function isOpenedByControl(element: HtmlElement): boolean {
  const id = attribute(element, 'id');
  if (!id || element.tagName === 'dialog') return false;
  let root = element;
  for (let up = parentOf(root); up; up = parentOf(up)) root = up;
  return controlledIn(root).has(id);
}

const controlled = new WeakMap<HtmlElement, ReadonlySet<string>>();

/** The ids that controls of a page say to open. */
function controlledIn(root: HtmlElement): ReadonlySet<string> {
  const known = controlled.get(root);
  if (known) return known;
  const ids = [...elementsIn(root)].flatMap((each) =>
    attribute(each, 'aria-expanded') === null && attribute(each, 'role') !== 'tab'
      ? []
      : (attribute(each, 'aria-controls') ?? '').split(/\s+/),
  );
  const found = new Set(ids);
  controlled.set(root, found);
  return found;
}

/** Whether an element stands in the main part that a page marks. */
export function isInMain(node: HtmlElement): boolean {
  return ancestorsOf(node).some((each) => /^(?:main|article)$/.test(each.tagName));
}

/** The title of a page often stands in its `header`. */
export function holdsTitle(node: HtmlElement): boolean {
  return node.tagName === 'header' && [...elementsIn(node)].some(({ tagName }) => tagName === 'h1');
}
