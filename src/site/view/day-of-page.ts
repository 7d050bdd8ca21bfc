import { policyId } from '../../policy/policy-id.ts';
import type { View } from './view.ts';

/** Below a policy’s address: comparisons, a clause’s wordings, two languages side by side. */
const UNDATED = /^(?:compare\/[^/]+\/|clause\/|[^/]+\/side-by-side\/)/;

/**
 * Whether a page says for which day it was made. What two texts say, and what a clause said when, is so on
 * any day until a version begins or ends; then the page is made anew.
 * @param path of the page, with the base
 */
export function saysDay(view: View, path: string): boolean {
  const rest = path.slice(view.addresses.home.length);
  const policy = view.library.organisations
    .find(({ slug }) => rest.startsWith(`${slug}/`))
    ?.policies.find((each) => rest.startsWith(`${policyId(each)}/`));
  return !policy || !UNDATED.test(rest.slice(`${policyId(policy)}/`.length));
}
