import { type Day, firstDayOf, monthsAfter, type PolicyDate } from './date.ts';
import type { Policy, Version } from './library.ts';

type Seen = Pick<Version, 'wording' | 'sources'>;

/** Whether a text was taken from where somebody else publishes it: it may be gone from there by now. */
export function isPublishedElsewhere({ wording, sources }: Seen): boolean {
  return wording === 'restated' || sources.some(({ captured }) => captured !== null);
}

/** When a text was last seen where somebody else publishes it; null if nobody noted a day. */
export function lastSeenOf({ sources }: Pick<Version, 'sources'>): PolicyDate | null {
  return (
    sources
      .flatMap(({ captured }) => captured ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Whether nobody knows if a text that was in force when it was last seen still is: somebody else
 * publishes it, and nobody has looked for longer than its policy allows, or nobody knows since when.
 */
export function isOnlyLastKnown(
  { trustedMonths }: Pick<Policy, 'trustedMonths'>,
  version: Seen,
  today: Day,
): boolean {
  if (trustedMonths === null || !isPublishedElsewhere(version)) return false;
  const seen = lastSeenOf(version);
  return seen === null || monthsAfter(firstDayOf(seen), trustedMonths) < today;
}
