import { type Day, firstDayOf, type PolicyDate } from './date.ts';
import type { Policy, Version, Withdrawal } from './library.ts';
import { parseVersionName } from './version-name.ts';

export type Status = 'draft' | 'upcoming' | 'in force' | 'superseded' | 'withdrawn';

/** What of a version says when it applies. */
export type DatedVersion = Pick<
  Version,
  'name' | 'effective' | 'notBefore' | 'draft' | 'withdrawn'
>;

/** Where a version stands in the history of its policy on a given day. */
export interface Standing<V extends DatedVersion = Version> {
  readonly version: V;
  readonly status: Status;
  /**
   * The versions before and after it, as a reader meets them: drafts are left out, and so are versions that
   * were withdrawn before they applied, unless no other stands on that side.
   */
  readonly predecessor: V | null;
  readonly successor: V | null;
  /** The version that ended it: its successor, unless that was withdrawn before it applied. */
  readonly supersededBy: V | null;
  /** The withdrawal that ended it (its own, or the policy's), on the day asked for. */
  readonly withdrawal: { readonly date: Day; readonly reason: string } | null;
}

/** A policy as far as its dates go. */
export type DatedPolicy<V extends DatedVersion> = Pick<Policy, 'withdrawn'> & {
  readonly versions: readonly V[];
};

/** The day from which a version applies; of an undated one, the earliest that is possible. */
export function startOf(version: Pick<Version, 'effective' | 'notBefore'>): Day | null {
  const date: PolicyDate | null = version.effective ?? version.notBefore;
  return date && firstDayOf(date);
}

/** Orders versions in time: by first day, then by the count in their name. One without any date is first. */
export function compareVersions(a: Version, b: Version): number {
  const [from, to] = [startOf(a) ?? '', startOf(b) ?? ''];
  if (from !== to) return from < to ? -1 : 1;
  return countOf(a) - countOf(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/**
 * The standing of each version of a policy on a day, oldest first. A version applies from its first
 * day until the next one applies, or until it or the whole policy is withdrawn. A version withdrawn
 * on or before its first day never applied and ends no other.
 */
export function timelineOf<V extends DatedVersion>(
  policy: DatedPolicy<V>,
  today: Day,
): Standing<V>[] {
  const published = policy.versions.filter((version) => !version.draft);
  return policy.versions.map((version) => {
    const index = published.indexOf(version);
    const later = index < 0 ? [] : published.slice(index + 1);
    const earlier = index < 0 ? [] : published.slice(0, index);
    const isOfHistory = (other: V) => !wasStopped(other, policy, today);
    const started = later.filter((next) => hasApplied(next, policy, today));
    const supersededBy = started[0] ?? null;
    const withdrawal = withdrawalOf(version, policy, supersededBy, today);
    return {
      version,
      status: statusOf(version, today, supersededBy, withdrawal !== null),
      predecessor: earlier.findLast(isOfHistory) ?? earlier.at(-1) ?? null,
      successor: later.find(isOfHistory) ?? later[0] ?? null,
      supersededBy: withdrawal ? null : supersededBy,
      withdrawal,
    };
  });
}

/** The version in force on a day, or null if there is none. */
export function inForce(timeline: readonly Standing[]): Standing | null {
  return timeline.find((standing) => standing.status === 'in force') ?? null;
}

/** Whether a version was withdrawn on or before the day from which it would have applied. */
export function hasNeverApplied({
  version,
  withdrawal,
}: Pick<Standing, 'version' | 'withdrawal'>): boolean {
  return withdrawal !== null && (startOf(version) ?? '') >= withdrawal.date;
}

/** The withdrawal, past or to come, for which a version never applies; null if it does apply. */
export function withdrawalBeforeStart(
  version: Pick<Version, 'effective' | 'notBefore' | 'withdrawn'>,
  policy: Pick<Policy, 'withdrawn'>,
): Withdrawal | null {
  const start = startOf(version);
  const stops = [version.withdrawn, policy.withdrawn].flatMap((each) =>
    each && start && each.date <= start ? each : [],
  );
  return stops.sort((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}

function statusOf(
  version: DatedVersion,
  today: Day,
  supersededBy: DatedVersion | null,
  isWithdrawn: boolean,
): Status {
  if (version.draft) return 'draft';
  if (isWithdrawn) return 'withdrawn';
  if (!hasStarted(version, today)) return 'upcoming';
  return supersededBy ? 'superseded' : 'in force';
}

function withdrawalOf(
  version: DatedVersion,
  policy: Pick<Policy, 'withdrawn'>,
  supersededBy: DatedVersion | null,
  today: Day,
): Standing['withdrawal'] {
  // A successor without any date counts as applying from the beginning.
  const end = supersededBy && (startOf(supersededBy) ?? '');
  const candidates = [version.withdrawn, policy.withdrawn].filter(
    (withdrawal) =>
      withdrawal &&
      withdrawal.date <= today &&
      // What never applied is not superseded, be it by a version of the same day.
      (end === null || withdrawal.date < end || withdrawal.date <= (startOf(version) ?? '')),
  );
  return candidates.sort((a, b) => ((a?.date ?? '') < (b?.date ?? '') ? -1 : 1))[0] ?? null;
}

function hasStarted(version: DatedVersion, today: Day): boolean {
  return (startOf(version) ?? today) <= today;
}

function hasApplied(version: DatedVersion, policy: Pick<Policy, 'withdrawn'>, today: Day): boolean {
  return hasStarted(version, today) && withdrawalBeforeStart(version, policy) === null;
}

function wasStopped(version: DatedVersion, policy: Pick<Policy, 'withdrawn'>, today: Day): boolean {
  const stop = withdrawalBeforeStart(version, policy);
  return stop !== null && stop.date <= today;
}

function countOf(version: Version): number {
  return parseVersionName(version.name)?.count ?? 1;
}

/** The versions of a policy that are published, oldest first. */
export function publishedVersions({ versions }: Policy): Version[] {
  return versions.filter((version) => !version.draft);
}
