import type { ForeignPart } from './foreign-part.ts';
import { elementsIn, type PageElement, type PageNode } from './page-element.ts';

/** What holds words alone: a mark in it would say something that no text can have there. */
const PLAIN = new Set(['h1', 'code', 'pre']);

/**
 * The parts of a title or an article with marks where this program prints plain words, numbers that hang in
 * the margin where no heading and no lettered item begins, and items without their bullets and without a
 * letter.
 */
export function misplacedMarks(part: PageElement): ForeignPart[] {
  return [...elementsIn(part)].flatMap(({ element, above }): ForeignPart[] => {
    const { name, children } = element;
    const inner = children.find((child) => typeof child === 'object');
    if (PLAIN.has(name) && typeof inner === 'object')
      return [{ kind: 'text', what: `<${name}><${inner.name}>` }];
    if (name === 'ul' && isLettered(element) && !children.filter(isElement).every(startsWithLabel))
      return [{ kind: 'text', what: '<ul class="lettered">' }];
    if (isLabel(element) && !isAtBeginning(element, above))
      return [{ kind: 'text', what: `<${name} class="n">` }];
    return [];
  });
}

/** Whether a number is the first thing in a heading, or in an item of a list without bullets. */
function isAtBeginning(label: PageElement, above: readonly PageElement[]): boolean {
  const [list, parent] = above.slice(-2);
  if (!parent || parent.children.find(hasWords) !== label || label.children.some(isElement))
    return false;
  if (parent.name === 'a') return list !== undefined && /^h[2-6]$/.test(list.name);
  return parent.name === 'li' && list !== undefined && isLettered(list);
}

function isLettered({ attributes }: PageElement): boolean {
  return attributes.get('class') === 'lettered';
}

function startsWithLabel({ children }: PageElement): boolean {
  const first = children.find(hasWords);
  return typeof first === 'object' && isLabel(first);
}

function isLabel({ name, attributes }: PageElement): boolean {
  return name === 'span' && /^n\b/.test(attributes.get('class') ?? '');
}

function hasWords(node: PageNode): boolean {
  return typeof node === 'object' || /\S/.test(node);
}

function isElement(node: PageNode): node is PageElement {
  return typeof node === 'object';
}
