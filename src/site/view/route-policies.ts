import type { Policy } from '../../policy/library.ts';
import { isNotice, NOTICES } from '../../policy/policy-id.ts';
import { policiesOf, type View } from './view.ts';

/** A policy that has pages of a route, and what stands in their address for its name. */
export interface RoutePolicy {
  readonly policy: Policy;
  readonly params: { readonly organisation: string; readonly policy: string };
}

/**
 * The policies that have pages of a route: of `/[organisation]/notices/[policy]` and those below it the
 * notices, of `/[organisation]/[policy]` all others.
 * @param route as Astro names it, with or without the code of a language before it
 */
export function policiesOfRoute(view: View, route: string): RoutePolicy[] {
  const isOfNotices = route.includes(`/[organisation]/${NOTICES}/`);
  return policiesOf(view)
    .filter((policy) => isNotice(policy) === isOfNotices)
    .map((policy) => ({
      policy,
      params: {
        organisation: policy.organisation,
        policy: isOfNotices ? policy.slug.slice(NOTICES.length + 1) : policy.slug,
      },
    }));
}
