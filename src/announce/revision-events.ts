import type { Day } from '../policy/date.ts';
import type { Version } from '../policy/library.ts';
import { hasNeverApplied, type Standing, startOf } from '../policy/timeline.ts';

/** What can be told of a version, once each: that it is coming, that it applies, that it was withdrawn. */
export type EventKind = 'upcoming' | 'in-force' | 'withdrawn';

export interface RevisionEvent {
  readonly kind: EventKind;
  readonly standing: Standing;
  /** The day from which on it is told; it never changes. */
  readonly day: Day;
}

/** The day that stands for one that nobody noted, so that the oldest things come first. */
export const LONG_AGO = '1970-01-01' as Day;

/**
 * All that is to be told of a policy’s versions on a day, oldest first. What is once told stays told: that a
 * version was coming, although it applies by now; that it applied, although it was withdrawn since. A text
 * that became known only after it applied was never upcoming.
 * @param timeline of that day
 * @param knownOn when a version was first published here; null if nobody noted it
 */
export function revisionEvents(
  timeline: readonly Standing[],
  knownOn: (version: Version) => Day | null,
  today: Day,
): RevisionEvent[] {
  return timeline
    .flatMap((standing) => eventsOf(standing, knownOn(standing.version), today))
    .map((event, at) => ({ event, at }))
    .sort((a, b) => compareDays(a.event.day, b.event.day) || a.at - b.at)
    .map(({ event }) => event);
}

function eventsOf(standing: Standing, known: Day | null, today: Day): RevisionEvent[] {
  const { status, version, predecessor, withdrawal } = standing;
  if (status === 'draft') return [];
  const start = startOf(version);
  const has = (kind: EventKind, day: Day): RevisionEvent => ({ kind, standing, day });
  const before = (predecessor && startOf(predecessor)) ?? LONG_AGO;
  const wasUpcoming = known === null ? status === 'upcoming' : start !== null && known < start;
  const hasApplied = status !== 'upcoming' && !hasNeverApplied(standing);
  return [
    ...(wasUpcoming && (known ?? today) <= today ? [has('upcoming', known ?? before)] : []),
    ...(hasApplied ? [has('in-force', later(start, known))] : []),
    ...(withdrawal ? [has('withdrawn', later(withdrawal.date, known))] : []),
  ];
}

function later(one: Day | null, other: Day | null): Day {
  return [one ?? LONG_AGO, other ?? LONG_AGO].sort()[1] as Day;
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
