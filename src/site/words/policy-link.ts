import type { Policy } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { languageAttributes } from './language-attributes.ts';
import type { Link } from './phrase.ts';

/** A link to a policy by its title, which is in the policy’s language. */
export function policyLink(view: View, policy: Policy): Link {
  const language = languageAttributes(policy.language, view.library.site.language);
  return {
    text: policy.title,
    href: view.addresses.policy(policy),
    ...(language.lang && { language }),
  };
}
