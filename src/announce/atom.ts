import { xmlText } from '../markup/xml-text.ts';
import { type Feed, type FeedEntry, type FeedPlace, instantOf, lastUpdate } from './feed.ts';

/**
 * A page of a feed in Atom (RFC 4287); an archived one says so, and both know the page with what came before
 * (RFC 5005). The same feed gives the same bytes.
 * @param feed with the entries of this page alone
 */
export function atomFeed(feed: Feed, place: FeedPlace): string {
  const isArchive = place.current !== null;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="${xmlText(feed.language)}">`,
    `<id>${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<subtitle>${xmlText(feed.description)}</subtitle>`,
    `<updated>${instantOf(lastUpdate(feed.entries))}</updated>`,
    `<author><name>${xmlText(feed.author)}</name></author>`,
    link('self', place.self, ATOM),
    link('alternate', feed.page, 'text/html'),
    // An archived page names no hub, since nobody subscribes to it.
    ...(feed.hub === null || isArchive ? [] : [`<link rel="hub" href="${xmlText(feed.hub)}"/>`]),
    ...(place.current === null ? [] : [link('current', place.current, ATOM)]),
    ...(place.previous === null ? [] : [link('prev-archive', place.previous, ATOM)]),
    ...(place.next === null ? [] : [link('next-archive', place.next, ATOM)]),
    ...(isArchive ? ['<fh:archive/>'] : []),
    ...feed.entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

const ATOM = 'application/atom+xml';

function entryElement(entry: FeedEntry): string {
  return [
    `<entry xml:lang="${xmlText(entry.language)}">`,
    `<id>${xmlText(entry.id)}</id>`,
    `<title>${xmlText(entry.title)}</title>`,
    link('alternate', entry.url, 'text/html'),
    `<published>${instantOf(entry.published)}</published>`,
    `<updated>${instantOf(entry.updated)}</updated>`,
    `<author><name>${xmlText(entry.author)}</name></author>`,
    ...entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    `<content type="html">${xmlText(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}
