import { type Day, firstDayOf, type PolicyDate } from './date.ts';
import type { Policy, Version } from './library.ts';
import { parseVersionName } from './version-name.ts';

export type Status = 'draft' | 'upcoming' | 'in force' | 'superseded' | 'withdrawn';

/** Where a version stands in the history of its policy on a given day. */
export interface Standing {
  readonly version: Version;
  readonly status: Status;
  /** The versions before and after it, drafts left out. */
  readonly predecessor: Version | null;
  readonly successor: Version | null;
  /** The version that ended it: its successor, unless that was withdrawn before it applied. */
  readonly supersededBy: Version | null;
  /** The withdrawal that ended it (its own, or the policy's), on the day asked for. */
  readonly withdrawal: { readonly date: Day; readonly reason: string } | null;
}

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
export function timelineOf(policy: Policy, today: Day): Standing[] {
  const published = policy.versions.filter((version) => !version.draft);
  return policy.versions.map((version) => {
    const index = published.indexOf(version);
    const later = index < 0 ? [] : published.slice(index + 1);
    const started = later.filter((next) => hasApplied(next, policy, today));
    const supersededBy = started[0] ?? null;
    const withdrawal = withdrawalOf(version, policy, supersededBy, today);
    return {
      version,
      status: statusOf(version, today, supersededBy, withdrawal !== null),
      predecessor: index > 0 ? (published[index - 1] ?? null) : null,
      successor: later[0] ?? null,
      supersededBy: withdrawal ? null : supersededBy,
      withdrawal,
    };
  });
}

/** The version in force on a day, or null where there is none. */
export function inForce(timeline: readonly Standing[]): Standing | null {
  return timeline.find((standing) => standing.status === 'in force') ?? null;
}

function statusOf(
  version: Version,
  today: Day,
  supersededBy: Version | null,
  isWithdrawn: boolean,
): Status {
  if (version.draft) return 'draft';
  if (isWithdrawn) return 'withdrawn';
  if (!hasStarted(version, today)) return 'upcoming';
  return supersededBy ? 'superseded' : 'in force';
}

function withdrawalOf(
  version: Version,
  policy: Policy,
  supersededBy: Version | null,
  today: Day,
): Standing['withdrawal'] {
  // A successor without any date counts as applying from the beginning.
  const end = supersededBy && (startOf(supersededBy) ?? '');
  const candidates = [version.withdrawn, policy.withdrawn].filter(
    (withdrawal) =>
      withdrawal && withdrawal.date <= today && (end === null || withdrawal.date < end),
  );
  return candidates.sort((a, b) => ((a?.date ?? '') < (b?.date ?? '') ? -1 : 1))[0] ?? null;
}

function hasStarted(version: Version, today: Day): boolean {
  return (startOf(version) ?? today) <= today;
}

function hasApplied(version: Version, policy: Policy, today: Day): boolean {
  const start = startOf(version);
  const stopped = [version.withdrawn, policy.withdrawn].some(
    (withdrawal) => withdrawal && start && withdrawal.date <= start,
  );
  return hasStarted(version, today) && !stopped;
}

function countOf(version: Version): number {
  return parseVersionName(version.name)?.count ?? 1;
}
