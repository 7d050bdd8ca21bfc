import { type Day, parseDay } from '../policy/date.ts';

/** A `tag:` address (RFC 4151): a name that stays the same wherever the thing it names is moved to. */
export interface EntryTag {
  /** The host that gave the name, and a day on which the name of that host was the publisher’s. */
  readonly authority: string;
  readonly day: Day;
  /** What is named, in the publisher’s own way: `ikotek/privacy/2021-11-17`. */
  readonly specific: string;
}

/** `tag:policies.example.com,2026-11-22:ikotek/privacy/2021-11-17` */
export function formatTag({ authority, day, specific }: EntryTag): string {
  return `tag:${authority},${day}:${specific}`;
}

/** The tag that a text is; null if it is none of ours. */
export function parseTag(text: string): EntryTag | null {
  const match = /^tag:([a-z0-9.-]+),(\d{4}-\d{2}-\d{2}):([a-z0-9./-]+)$/.exec(text);
  const day = parseDay(match?.[2] ?? '');
  return match?.[1] && match[3] && day ? { authority: match[1], day, specific: match[3] } : null;
}

/**
 * The tag of what several tagged things belong to: in the name of whoever tagged the first of them. Things
 * that join later bear later days, so that it never changes. Null of nothing.
 * @param specific what is named
 */
export function tagOfAll(tags: readonly string[], specific: string): string | null {
  const read = tags.flatMap((tag) => parseTag(tag) ?? []);
  const [first] = read.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return first ? formatTag({ ...first, specific }) : null;
}
