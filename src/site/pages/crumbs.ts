import type { Link } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { policyLink } from '../words/policy-link.ts';

/** The way down to the pages about the versions of a policy. */
export function crumbsOf(view: View, policy: Policy): Link[] {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  return [
    { text: organisation.name, href: addresses.organisation(organisation.slug) },
    policyLink(view, policy),
    { text: view.words.text('history.title'), href: addresses.history(policy) },
  ];
}
