import { languageAttributes } from '../../messages/language-attributes.ts';
import type { Link } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import type { View } from '../view/view.ts';

/** A link to a policy by its title, which is in the policy’s language. */
export function policyLink(view: View, policy: Policy): Link {
  const language = languageAttributes(policy.language, view.language);
  return {
    text: policy.title,
    href: view.addresses.policy(policy),
    ...(language.lang && { language }),
  };
}
