import type { Day } from '../policy/date.ts';
import type { Library, Organisation, Policy } from '../policy/library.ts';
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
  organisation(slug: string): Organisation;
}

export function viewOf(library: Library, today: Day): View {
  const timelines = new Map<Policy, readonly Standing[]>();
  const organisations = new Map(library.organisations.map((each) => [each.slug, each]));
  return {
    library,
    today,
    addresses: addressesAt(library.site.url),
    timeline(policy) {
      const known = timelines.get(policy) ?? timelineOf(policy, today);
      timelines.set(policy, known);
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
