import { DOMParser, type Element } from '@xmldom/xmldom';
import { parseFragment } from 'parse5';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const LANGUAGE = /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/;
const URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const FORBIDDEN = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;

/**
 * What a validator of feeds would object to: the rules of RFC 4287 and those that the W3C’s validator lists
 * for Atom, as far as they can concern us. Empty for a sound feed.
 * @param self the address at which it stands
 */
export function faultsOfAtom(text: string, self: string): string[] {
  const faults: string[] = [];
  const root = new DOMParser({
    onError: (_level, message) => faults.push(`not well-formed: ${message}`),
  }).parseFromString(text, 'text/xml').documentElement;
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  if (!root) return ['no element'];
  must(root.namespaceURI === ATOM && root.localName === 'feed', 'the root is no Atom feed');
  must(text.startsWith('<?xml version="1.0" encoding="utf-8"?>'), 'no XML declaration');
  must(!FORBIDDEN.test(text), 'a control character');
  const entries = childrenOf(root, 'entry');
  for (const part of [root, ...entries]) {
    const name = part === root ? 'feed' : `entry ${textIn(part, 'id')}`;
    for (const once of ['id', 'title', 'updated'])
      must(childrenOf(part, once).length === 1, `${name}: not one ${once}`);
    must(URI.test(textIn(part, 'id')), `${name}: its id is no absolute address`);
    must(textIn(part, 'title').trim() !== '', `${name}: no title`);
    must(DATE.test(textIn(part, 'updated')), `${name}: updated is no RFC 3339 date`);
    must(LANGUAGE.test(part.getAttribute('xml:lang') ?? ''), `${name}: no language`);
    const authors = childrenOf(part, 'author');
    must(
      authors.length === 1 && textIn(authors[0] as Element, 'name') !== '',
      `${name}: no author`,
    );
    const links = childrenOf(part, 'link');
    for (const link of links)
      must(URI.test(link.getAttribute('href') ?? ''), `${name}: a link that is not absolute`);
    must(linksOf(part, 'alternate').length === 1, `${name}: not one alternate link`);
  }
  must(linksOf(root, 'self').join() === self, 'self is not where the feed stands');
  const ids = entries.map((entry) => textIn(entry, 'id'));
  must(new Set([...ids, textIn(root, 'id')]).size === ids.length + 1, 'an id stands twice');
  for (const entry of entries) {
    const [content, ...more] = childrenOf(entry, 'content');
    must(!!content && more.length === 0, `entry ${textIn(entry, 'id')}: not one content`);
    must(content?.getAttribute('type') === 'html', 'content is not said to be HTML');
    must(textIn(entry, 'published') <= textIn(entry, 'updated'), 'published after updated');
    faults.push(...faultsOfHtml(content?.textContent ?? ''));
  }
  const newest = entries
    .map((entry) => textIn(entry, 'updated'))
    .sort()
    .at(-1);
  must(!newest || newest === textIn(root, 'updated'), 'the feed is not as new as its entries');
  return faults;
}

/** The same for JSON Feed 1.1. */
export function faultsOfJsonFeed(text: string, self: string): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const feed = JSON.parse(text);
  must(feed.version === 'https://jsonfeed.org/version/1.1', 'another version');
  must(feed.feed_url === self, 'feed_url is not where the feed stands');
  must(URI.test(feed.home_page_url), 'home_page_url is not absolute');
  must(feed.title !== '' && LANGUAGE.test(feed.language), 'no title or language');
  must(!FORBIDDEN.test(JSON.stringify(feed)), 'a control character');
  const ids = new Set(feed.items.map(({ id }: { id: string }) => id));
  must(ids.size === feed.items.length, 'an id stands twice');
  for (const item of feed.items) {
    must(URI.test(item.id) && URI.test(item.url), 'an item without an address');
    must(DATE.test(item.date_published) && DATE.test(item.date_modified), 'an item without a date');
    must(item.title !== '' && LANGUAGE.test(item.language), 'an item without title or language');
    faults.push(...faultsOfHtml(item.content_html));
  }
  return faults;
}

/** Nothing that a reader would have to take out, and no address that means another place there. */
function faultsOfHtml(html: string): string[] {
  const faults: string[] = [];
  const walk = (node: object) => {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: object[];
    };
    if (tagName && !/^(?:p|ul|ol|li|a|h[1-6]|em|strong|code|br)$/.test(tagName))
      faults.push(`<${tagName}> in content`);
    for (const { name, value } of attrs)
      if (name !== 'href' || !URI.test(value)) faults.push(`${name}="${value}" in content`);
    for (const child of childNodes) walk(child);
  };
  walk(parseFragment(html));
  return faults;
}

export function linksOf(part: Element, rel: string): string[] {
  return childrenOf(part, 'link')
    .filter((link) => link.getAttribute('rel') === rel)
    .map((link) => link.getAttribute('href') ?? '');
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && (node as Element).localName === name && node.namespaceURI === ATOM,
  );
}

function textIn(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent ?? '';
}
