import { type Feed, type FeedPlace, instantOf } from './feed.ts';

/**
 * A page of a feed as JSON Feed 1.1 (jsonfeed.org): what came before stands at `next_url`, as that format
 * calls it.
 * @param feed with the entries of this page alone
 */
export function jsonFeed(feed: Feed, place: FeedPlace): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: place.self,
    description: feed.description,
    ...(place.previous !== null && { next_url: place.previous }),
    language: feed.language,
    ...(feed.hub !== null &&
      place.current === null && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      date_published: instantOf(entry.published),
      date_modified: instantOf(entry.updated),
      authors: [{ name: entry.author }],
      tags: entry.tags,
      language: entry.language,
      _clausebook: entry.facts,
    })),
  };
  return `${JSON.stringify(value, withoutControls)}\n`;
}

/** Control characters are no words, and readers choke on them. */
function withoutControls(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(CONTROLS, '') : value;
}

const CONTROLS = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu;
