import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied, inForce, type Standing } from '../../policy/timeline.ts';
import type { VersionPair } from './version-pair.ts';
import type { View } from './view.ts';

/**
 * The version that stands at a policy’s undated address: the one in force; where there is none, the last
 * that was; where there has been none, the first to come.
 */
export function currentOf(view: View, policy: Policy): Standing {
  const timeline = view.timeline(policy);
  const hasEnded = ({ status }: Standing) => status === 'superseded' || status === 'withdrawn';
  const current =
    inForce(timeline) ??
    timeline.findLast((standing) => hasEnded(standing) && !hasNeverApplied(standing)) ??
    timeline.find(({ status }) => status === 'upcoming') ??
    timeline.findLast(hasEnded) ??
    timeline[0];
  if (!current) throw new Error(`The policy ${policy.slug} has no version.`);
  return current;
}

/** The address of what a version beside the one in force shows: of its permanent page, where it has one. */
export function canonicalPath(view: View, policy: Policy, version: Version): string {
  const { addresses } = view;
  const pair = pairWithCurrent(view, policy, version);
  if (pair.from === pair.to) return addresses.version(policy, version);
  const isPermanent = view
    .comparisons(policy)
    .some(({ from, to }) => from === pair.from && to === pair.to);
  return isPermanent
    ? addresses.compare(policy, pair.from, pair.to)
    : addresses.compareWithCurrent(policy, version);
}

/** A version and the one that stands at the undated address, the earlier one first. */
export function pairWithCurrent(view: View, policy: Policy, version: Version): VersionPair {
  const current = currentOf(view, policy).version;
  const isLater = policy.versions.indexOf(version) > policy.versions.indexOf(current);
  return isLater ? { from: current, to: version } : { from: version, to: current };
}

/** The versions of a policy that apply or once did, oldest first. */
export function appliedVersions(view: View, policy: Policy): Version[] {
  return view
    .timeline(policy)
    .filter(
      (standing) =>
        standing.status !== 'draft' && standing.status !== 'upcoming' && !hasNeverApplied(standing),
    )
    .map(({ version }) => version);
}

/** The name of the version in force on the view’s day; null when no version is. */
export function inForceName(view: View, policy: Policy): string | null {
  const { status, version } = currentOf(view, policy);
  return status === 'in force' ? version.name : null;
}

/** How many applied versions asked for consent anew: rises on the day of each, and never falls. */
export function reconsentOf(view: View, policy: Policy): number {
  return appliedVersions(view, policy).filter(({ reconsent }) => reconsent).length;
}
