import { leftOutWordsIn } from './html-left-out.ts';
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
  NOTE,
  parentOf,
} from './html-nodes.ts';

/** A note has fewer elements than this; what has more is the text itself. */
const LARGEST_NOTE = 500;

/** A footnote of a page: what refers to it, and what holds its words. */
export interface PageNote {
  readonly label: string;
  readonly holder: HtmlElement;
}

/**
 * Finds the footnotes of a page, as Google Docs, Word, LibreOffice and pandoc write them: two links that lead
 * to each other, of which the first stands in the text. The references become marks, and the notes move
 * behind the text, where a version has them; the numbers that linked back are gone.
 * @param part the part of the page that is taken for its text
 */
export function takeNotes(body: HtmlElement, part: HtmlElement): PageNote[] {
  const links = [...elementsIn(body)].filter(({ tagName }) => tagName === 'a');
  const targets = new Map<string, HtmlElement>();
  for (const each of elementsIn(body))
    for (const name of [attribute(each, 'id'), each.tagName === 'a' && attribute(each, 'name')])
      if (name && !targets.has(name)) targets.set(name, each);
  const notes: PageNote[] = [];
  const holders = new Set<HtmlElement>();
  for (const link of links) {
    const target = targets.get(aimOf(link));
    if (!target || !isMark(link) || !standsInText(link)) continue;
    const back = linksIn(target).find((each) => each !== link && leadsTo(each, link, targets));
    const holder = back && holderOf(target, back);
    if (!holder || holders.has(holder) || isWithin(link, holder) || holdsHeading(holder)) continue;
    const label = `note-${notes.length + 1}`;
    notes.push({ label, holder });
    holders.add(holder);
    link.attrs = [{ name: NOTE, value: label }];
    link.childNodes = [];
    remove(back);
  }
  removeRuleBefore(notes[0]?.holder);
  for (const { holder } of notes) {
    const around = parentOf(holder);
    remove(holder);
    if (around) removeEmpty(around);
    part.childNodes.push(holder);
    holder.parentNode = part;
  }
  return notes;
}

function aimOf(link: HtmlElement): string {
  const href = attribute(link, 'href') ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

/** Whether a link leads back to another one, or to what stands closely around it. */
function leadsTo(
  back: HtmlElement,
  link: HtmlElement,
  targets: ReadonlyMap<string, HtmlElement>,
): boolean {
  const target = targets.get(aimOf(back));
  return (
    target !== undefined && (isWithin(link, target) || isWithin(target, link)) && !isBlock(target)
  );
}

function isWithin(element: HtmlElement, other: HtmlElement): boolean {
  return element === other || ancestorsOf(element).includes(other);
}

/** Returns the links of a note; none of what is larger than any note. */
function linksIn(target: HtmlElement): HtmlElement[] {
  const found = target.tagName === 'a' ? [target] : [];
  let seen = 0;
  for (const each of elementsIn(target)) {
    if (seen++ > LARGEST_NOTE) return [];
    if (each.tagName === 'a') found.push(each);
  }
  return found;
}

function holdsHeading(holder: HtmlElement): boolean {
  return isHeading(holder) || [...elementsIn(holder)].some(isHeading);
}

/** A reference stands among words; an entry of a table of contents by itself. */
function standsInText(link: HtmlElement): boolean {
  const block = ancestorsOf(link).find(isBlock);
  return (
    block !== undefined && leftOutWordsIn(block).trim().length > leftOutWordsIn(link).trim().length
  );
}

/** A reference is a number or a sign, and no words. */
function isMark(link: HtmlElement): boolean {
  return /^[[(]?\s*(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]+)\s*[\])]?$/i.test(
    leftOutWordsIn(link).trim(),
  );
}

/** The block of a note: what the link names, or else the outermost around it that holds no other note. */
function holderOf(target: HtmlElement, back: HtmlElement): HtmlElement | null {
  if (isBlock(target)) return target;
  const blocks = ancestorsOf(back).filter(isBlock);
  const [own, around] = blocks;
  const isAlone = around?.tagName === 'div' && linksBackIn(around) === 1 && isFirstIn(own, around);
  return (isAlone ? around : own) ?? null;
}

function linksBackIn(element: HtmlElement): number {
  return [...elementsIn(element)].filter(
    (each) => each.tagName === 'a' && aimOf(each) !== '' && isMark(each),
  ).length;
}

function isFirstIn(own: HtmlElement | undefined, around: HtmlElement): boolean {
  return childrenOf(around).find(isElement) === own;
}

function remove(node: HtmlElement): void {
  const { parentNode } = node;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((each) => each !== node);
}

/** A line above the notes parts them from the text, which their place does now. */
function removeRuleBefore(first: HtmlElement | undefined): void {
  for (let at = first; at; at = parentOf(at) ?? undefined) {
    const around = at.parentNode;
    if (!around) return;
    const before = around.childNodes.slice(0, around.childNodes.indexOf(at)).filter(isSeen);
    const last = before.at(-1);
    if (last && isElement(last) && last.tagName === 'hr') remove(last);
    if (last) return;
  }
}

function removeEmpty(element: HtmlElement): void {
  if (!/^(?:div|ol|ul|section|aside|footer)$/.test(element.tagName)) return;
  if (childrenOf(element).some((each) => isSeen(each) && !isRule(each))) return;
  const around = parentOf(element);
  remove(element);
  if (around) removeEmpty(around);
}

function isRule(node: HtmlNode): boolean {
  return isElement(node) && /^(?:hr|br)$/.test(node.tagName);
}

function isSeen(node: HtmlNode): boolean {
  return 'value' in node
    ? node.value.trim() !== ''
    : isElement(node) && (isRule(node) || !/^br$/.test(node.tagName));
}
