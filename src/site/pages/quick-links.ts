import type { Link } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import type { Standing } from '../../policy/timeline.ts';
import { glossaryOf } from '../view/glossary.ts';
import type { View } from '../view/view.ts';

/** What readers of a policy ask for first, at the top of its page. */
export function quickLinks(view: View, policy: Policy, { version, predecessor }: Standing): Link[] {
  const { addresses, words } = view;
  const count = policy.versions.filter(({ draft }) => !draft).length;
  return [
    { text: words.text('quick.all', { count }), href: addresses.history(policy) },
    ...(predecessor
      ? [
          {
            text: words.text('quick.changed'),
            href: addresses.compare(policy, predecessor, version),
          },
        ]
      : []),
    ...policy.registers.map((register) => ({
      text: register.title,
      href: addresses.register(policy, register),
    })),
    ...(glossaryOf(view, policy).length > 0
      ? [{ text: words.text('glossary.name'), href: addresses.glossary(policy) }]
      : []),
    ...(isNotice(policy)
      ? [{ text: words.text('signed.name'), href: addresses.noticeForm(policy) }]
      : []),
    { text: words.text('quick.permanent'), href: addresses.version(policy, version) },
    view.organisation(policy.organisation).rights.some((each) => each.policy === policy.slug)
      ? { text: words.text('quick.rights'), href: addresses.right(policy) }
      : { text: words.text('quick.contacts'), href: addresses.contacts(policy) },
  ];
}
