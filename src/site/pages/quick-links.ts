import type { Policy } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import type { Link } from '../words/phrase.ts';

/** What readers of a policy ask for first, at the top of its page. */
export function quickLinks(view: View, policy: Policy, { version, predecessor }: Standing): Link[] {
  const { addresses } = view;
  const count = policy.versions.filter(({ draft }) => !draft).length;
  const all = count === 1 ? 'History' : count === 2 ? 'Both versions' : `All ${count} versions`;
  return [
    { text: all, href: addresses.history(policy) },
    ...(predecessor
      ? [{ text: 'What changed', href: addresses.compare(policy, predecessor, version) }]
      : []),
    { text: 'Permanent link', href: addresses.version(policy, version) },
    view.organisation(policy.organisation).rights.some((each) => each.policy === policy.slug)
      ? { text: 'Your rights', href: addresses.right(policy) }
      : { text: 'Contacts and complaints', href: addresses.contacts(policy) },
  ];
}
