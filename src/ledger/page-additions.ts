import { collapse } from '../policy/canonical-text.ts';
import { charactersIn, type PageElement } from './page-element.ts';
import { BACK_LABELS, NOTE_LABELS } from './page-labels.ts';

/** What a page of a version shows within its text that is no part of it. */
export interface Addition {
  /** `since` and `original` are links by themselves. */
  readonly kind: 'note' | 'since' | 'original' | 'reference' | 'tool' | 'script';
  /** Its words, where they say something of their own; a number or an arrow does not. */
  readonly words: string;
  /** Where it leads, if it is a link by itself. */
  readonly href?: string;
}

/**
 * Which addition an element is; null if it is none. Only what has the very form that this program prints
 * is one: everything else counts as text, so that nobody can add a word by calling it a note.
 */
export function additionIn(element: PageElement): Addition | null {
  const { name, attributes } = element;
  const words = collapse(element.children.map(charactersIn).join(name === 'div' ? ' ' : ''));
  const has = (key: string) => attributes.get(key) ?? '';
  // What the site says among words of another language says in which language it is.
  const others = [...attributes.keys()].filter((key) => key !== 'lang' && key !== 'dir');
  const isOnly = (...keys: string[]) => others.sort().join() === keys.join();
  if (name === 'div' && isOnly('class', 'role') && has('class') === 'note')
    return has('role') === 'note' && isHeaded(element) ? { kind: 'note', words } : null;
  if (name === 'p' && isOnly('class') && /^(?:since|small)$/.test(has('class'))) {
    const href = soleLink(element)?.attributes.get('href');
    if (href === undefined) return null;
    return { kind: has('class') === 'since' ? 'since' : 'original', words, href };
  }
  if (name === 'sup') {
    const link = isOnly() ? soleLink(element) : null;
    return link && isReference(link) ? { kind: 'reference', words: '' } : null;
  }
  if (name === 'a')
    return isWayBack(element) && element.children.join() === '↩'
      ? { kind: 'reference', words: '' }
      : null;
  if (name === 'div' && isOnly('data-consent-tool') && element.children.every(isRoom))
    return { kind: 'tool', words: '' };
  // What scripts add shows on pages that a browser saved after they had run.
  if (name === 'button' || has('class') === 'tools' || attributes.has('data-consent-tool'))
    return { kind: 'script', words };
  return null;
}

/** What keeps the room of the tool for choices: no words, but those that a style sheet measures unseen. */
function isRoom(node: PageElement['children'][number]): boolean {
  return (
    typeof node === 'object' &&
    node.name === 'div' &&
    [...node.attributes.keys()].join() === 'data-consent-room' &&
    node.children.every(isMeasure)
  );
}

function isMeasure(node: PageElement['children'][number]): boolean {
  return (
    typeof node === 'object' &&
    node.name === 'span' &&
    [...node.attributes.keys()].every((key) => key === 'class' || key === 'data-words') &&
    /^(?:words|label|group|facts|row|button|state)$/.test(node.attributes.get('class') ?? '') &&
    node.children.every(isMeasure)
  );
}

function isHeaded({ children }: PageElement): boolean {
  const [first] = children;
  return (
    typeof first === 'object' && first.name === 'b' && first.attributes.size === 0 && isPlain(first)
  );
}

function soleLink({ children }: PageElement): PageElement | null {
  const [link, ...more] = children.filter((child) => typeof child !== 'string' || child.trim());
  return more.length === 0 && typeof link === 'object' && link.name === 'a' && isPlain(link)
    ? link
    : null;
}

/** A picture would have no words, and say something all the same. */
function isPlain({ children }: PageElement): boolean {
  return children.every((child) => typeof child === 'string');
}

function numberIn(label: string | undefined, labels: readonly RegExp[]): string | undefined {
  return labels.map((each) => each.exec(label ?? '')?.[1]).find((number) => number !== undefined);
}

/** `<a href="#fn.2" id="fnref.2" aria-label="Note 2">2</a>`, in which all numbers are one. */
function isReference(link: PageElement): boolean {
  const number = charactersIn(link);
  const { attributes } = link;
  return (
    /^\d{1,4}$/.test(number) &&
    attributes.get('href') === `#fn.${number}` &&
    numberIn(attributes.get('aria-label'), NOTE_LABELS) === number &&
    [undefined, `fnref.${number}`].includes(attributes.get('id'))
  );
}

function isWayBack({ attributes }: PageElement): boolean {
  const number = numberIn(attributes.get('aria-label'), BACK_LABELS);
  return number !== undefined && attributes.get('href') === `#fnref.${number}`;
}
