import { type ClauseChange, clauseChanges, isPreambleChanged } from '../policy/clause-changes.ts';
import type { Day } from '../policy/date.ts';
import type { Library, Organisation, Policy, Version } from '../policy/library.ts';
import { type Standing, timelineOf } from '../policy/timeline.ts';
import { type Addresses, addressesAt } from './addresses.ts';

/** The library as it is to be shown on a day: what every page model is made from. */
export interface View {
  readonly library: Library;
  /** The day for which statuses are computed, in UTC. */
  readonly today: Day;
  readonly addresses: Addresses;
  /** Standings of a policy's versions on that day, oldest first. */
  timeline(policy: Policy): readonly Standing[];
  /** The pairs of versions that have a page of comparison: neighbours, and those that once were. */
  comparisons(policy: Policy): readonly Comparison[];
  /** What a version made of an earlier one of its policy; several pages speak of it. */
  changes(from: Version, to: Version): Changes;
  organisation(slug: string): Organisation;
}

export interface Changes {
  readonly clauses: readonly ClauseChange[];
  readonly isPreambleChanged: boolean;
}

/** Two published versions, the earlier one first. */
export interface Comparison {
  readonly from: Version;
  readonly to: Version;
}

/** @param recorded the addresses published so far: when a version comes to light that lies between two others, the page that compares those two stays */
export function viewOf(library: Library, today: Day, recorded: readonly string[] = []): View {
  const timelines = new Map<Policy, readonly Standing[]>();
  const changes = new Map<Version, Map<Version, Changes>>();
  // An organisation of which all is draft yet is no more shown than its drafts.
  const shown = library.organisations.filter(({ policies }) => policies.length > 0);
  const organisations = new Map(shown.map((each) => [each.slug, each]));
  return {
    library: { ...library, organisations: shown },
    today,
    addresses: addressesAt(library.site.url),
    timeline(policy) {
      const known = timelines.get(policy) ?? timelineOf(policy, today);
      timelines.set(policy, known);
      return known;
    },
    comparisons({ organisation, slug, versions }) {
      const theirs = versions.filter((version) => !version.draft);
      const neighbours = theirs.slice(1).map((to, index) => ({ from: theirs[index], to }));
      const prefix = `/${organisation}/${slug}/compare/`;
      const once = recorded.flatMap((address) => {
        if (!address.startsWith(prefix)) return [];
        const [first, second] = address.slice(prefix.length).split('/');
        const [from, to] = [first, second].map((name) =>
          theirs.findIndex((each) => each.name === name),
        );
        const isApart = from !== undefined && to !== undefined && from >= 0 && to - from > 1;
        return isApart ? [{ from: theirs[from], to: theirs[to] }] : [];
      });
      return [...neighbours, ...once].filter(isComparison);
    },
    changes(from, to) {
      const others = changes.get(to) ?? new Map<Version, Changes>();
      const known = others.get(from) ?? {
        clauses: clauseChanges(from, to),
        isPreambleChanged: isPreambleChanged(from, to),
      };
      changes.set(to, others.set(from, known));
      return known;
    },
    organisation(slug) {
      const found = organisations.get(slug);
      if (!found) throw new Error(`No organisation is called ${slug}.`);
      return found;
    },
  };
}

/** All policies, by organisation. */
export function policiesOf(view: View): Policy[] {
  return view.library.organisations.flatMap((organisation) => organisation.policies);
}

/** The policies that have a version which is no draft: what is published. */
export function publishedPolicies(view: View): Policy[] {
  return policiesOf(view).filter(({ versions }) => versions.some((version) => !version.draft));
}

function isComparison(pair: {
  from: Version | undefined;
  to: Version | undefined;
}): pair is Comparison {
  return pair.from !== undefined && pair.to !== undefined;
}
