import { clauseIds } from '../../policy/clause-fate.ts';
import type { OptionalPart, Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { clauseIdsEver } from './clause-history.ts';
import { currentOf, pairWithCurrent } from './current-version.ts';
import { afterMoves, movesIn } from './moves.ts';
import type { VersionPair } from './version-pair.ts';
import type { View } from './view.ts';

/** Whether site.yaml leaves a part of the site out. */
export function leavesOut({ library }: View, part: OptionalPart): boolean {
  return library.site.leaveOut.includes(part);
}

/** The ids of the clauses that have a page; none where the site leaves those pages out. */
export function clausesWithPage(view: View, policy: Policy): string[] {
  return leavesOut(view, 'clause-pages') ? [] : clauseIdsEver(policy);
}

/** The clauses that have feeds; without pages, those alone whose feeds somebody may have subscribed to. */
export function hasClauseFeed(view: View, policy: Policy, id: string): boolean {
  return (
    !leavesOut(view, 'clause-pages') || isRecorded(view, view.addresses.clauseHistory(policy, id))
  );
}

/** The page of all wordings of a clause; null where the site leaves it out. */
export function clausePageOf(view: View, policy: Policy, id: string): string | null {
  return leavesOut(view, 'clause-pages') ? null : view.addresses.clauseHistory(policy, id);
}

/** Where a clause is told of: the page of its wordings, or else where it stands, or stood last. */
export function clauseAddress(view: View, policy: Policy, id: string): string {
  return clausePageOf(view, policy, id) ?? placeOfClause(view, policy, id);
}

/** The clause in the version at the undated address, or else in the last that has it. */
function placeOfClause(view: View, policy: Policy, id: string): string {
  const { addresses } = view;
  const current = currentOf(view, policy).version;
  if (clauseIds(current).includes(id)) return addresses.clause(policy, id);
  const last = publishedVersions(policy).findLast((version) => clauseIds(version).includes(id));
  return last ? `${addresses.version(policy, last)}#${id}` : addresses.policy(policy);
}

/** The versions that have a page beside the one in force; none where the site leaves those pages out. */
export function versionsWithComparison(view: View, policy: Policy): Version[] {
  return leavesOut(view, 'comparisons-with-current') ? [] : publishedVersions(policy);
}

/**
 * Where a version stands beside the one in force: its page; where the site leaves that out, the permanent
 * page of both, or else the one on which the browser compares them.
 */
export function addressBesideCurrent(view: View, policy: Policy, version: Version): string {
  const { addresses } = view;
  if (!leavesOut(view, 'comparisons-with-current'))
    return addresses.compareWithCurrent(policy, version);
  const pair = pairWithCurrent(view, policy, version);
  const isPermanent = view
    .comparisons(policy)
    .some(({ from, to }) => from === pair.from && to === pair.to);
  if (isPermanent) return addresses.compare(policy, pair.from, pair.to);
  return pair.from === pair.to
    ? addresses.version(policy, version)
    : addresses.compareChosen(policy, pair.from.name, pair.to.name);
}

/** The same for any version, as a URI template (RFC 6570) of `{version}`. */
export function templateBesideCurrent(view: View, policy: Policy): string {
  const { addresses } = view;
  return leavesOut(view, 'comparisons-with-current')
    ? addresses.compareChosen(policy, '{version}', currentOf(view, policy).version.name)
    : addresses.compareWithCurrent(policy, { name: '{version}' });
}

/** The Word file of a comparison; null where there is none. */
export function wordFileOf(view: View, policy: Policy, pair: VersionPair): string | null {
  const isPublished =
    !leavesOut(view, 'word-files') &&
    view.comparisons(policy).some(({ from, to }) => from === pair.from && to === pair.to);
  return isPublished ? view.addresses.redline(policy, pair.from, pair.to) : null;
}

/** An address that was published, and what is to be had there in place of what the site leaves out. */
export interface LeftOut {
  readonly part: OptionalPart;
  readonly from: string;
  readonly to: string;
}

/** All such addresses of a policy: those that are recorded; of Word files, those of recorded comparisons. */
export function leftOutOf(view: View, policy: Policy): LeftOut[] {
  const { addresses } = view;
  const all = view.library.site.leaveOut.flatMap((part): LeftOut[] => {
    if (part === 'word-files')
      return view
        .comparisons(policy)
        .filter(({ from, to }) => isRecorded(view, addresses.compare(policy, from, to)))
        .map(({ from, to }) => ({
          part,
          from: addresses.redline(policy, from, to),
          to: addresses.compare(policy, from, to),
        }));
    const pages =
      part === 'clause-pages'
        ? clauseIdsEver(policy).map((id) => ({
            from: addresses.clauseHistory(policy, id),
            to: placeOfClause(view, policy, id),
          }))
        : publishedVersions(policy).map((version) => ({
            from: addresses.compareWithCurrent(policy, version),
            to: addressBesideCurrent(view, policy, version),
          }));
    return pages.filter(({ from }) => isRecorded(view, from)).map((page) => ({ part, ...page }));
  });
  return [...new Map(all.map((each) => [each.from, each])).values()];
}

const known = new WeakMap<View, ReadonlySet<string>>();

/** Whether an address was published before, here or where its policy stood then. */
function isRecorded(view: View, address: string): boolean {
  const { addresses, ledger, recorded } = view;
  const moves = movesIn(ledger);
  const all =
    known.get(view) ?? new Set(recorded.map((each) => addresses.path(afterMoves(moves, each))));
  known.set(view, all);
  return all.has(address);
}
