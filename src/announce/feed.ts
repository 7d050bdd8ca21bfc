import type { Day } from '../policy/date.ts';
import { LONG_AGO } from './revision-events.ts';

/** What feed readers are told, whatever the format. All addresses are absolute. */
export interface Feed {
  /** A `tag:` address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page of which it tells. */
  readonly page: string;
  /** The language of the feed’s own words (BCP 47). */
  readonly language: string;
  readonly author: string;
  /** Whom subscribers ask to be told of changes (WebSub); null if there is nobody. */
  readonly hub: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A `tag:` address, fixed when the version was first published. */
  readonly id: string;
  readonly title: string;
  /** The page that it is about. */
  readonly url: string;
  /** The day on which it came into the feed. */
  readonly published: Day;
  /** The last day on which what it says changed. */
  readonly updated: Day;
  /** The language of the policy (BCP 47). */
  readonly language: string;
  /** The organisation. */
  readonly author: string;
  readonly html: string;
  /** The kind of event and its significance, for programs that sort. */
  readonly tags: readonly string[];
  /** What programs would else have to read out of the words. */
  readonly facts: Readonly<Record<string, string | boolean | null>>;
}

/** Where one page of a feed stands among the others (RFC 5005, 4); addresses are absolute. */
export interface FeedPlace {
  readonly self: string;
  /** The address that is subscribed to, on an archived page; null on that page itself. */
  readonly current: string | null;
  /** The archived page with what came before, and the one with what came after. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** An archived page has this many entries, and the page that is subscribed to at most twice as many. */
const PAGE = 50;

/**
 * The pages of a feed: the first is the one that is subscribed to, the others, from number 1 on, are
 * archived, the oldest first. A full archived page never changes again, since entries only come at the
 * new end.
 * @param entries newest first
 */
export function feedPages<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const archived = archivedPages(entries.length);
  const oldest = [...entries].reverse();
  const pages = Array.from({ length: archived }, (_, at) =>
    oldest.slice(at * PAGE, (at + 1) * PAGE).reverse(),
  );
  return [oldest.slice(archived * PAGE).reverse(), ...pages];
}

/** How many archived pages a feed of so many entries has. */
export function archivedPages(entries: number): number {
  return Math.max(0, Math.floor(entries / PAGE) - 1);
}

/** The last day on which anything in a feed changed. */
export function lastUpdate(entries: readonly FeedEntry[]): Day {
  return (
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? LONG_AGO
  );
}

/** A day as the instant at which it begins in UTC (RFC 3339), which both formats ask for. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
