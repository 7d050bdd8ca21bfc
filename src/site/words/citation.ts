import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { View } from '../view/view.ts';
import { dateInWords, versionPhrase } from './dates-in-words.ts';

/** How to cite a version, and how to report an error in it. */
export interface Citation {
  /** Line by line: what it is, where it stands, how it stood, its digest, and how to check that. */
  readonly lines: readonly string[];
  /** The permanent address, which is one of the lines: a clause’s citation puts its `#id` behind it. */
  readonly address: string;
  readonly mail: { readonly to: string; readonly subject: string; readonly href: string };
}

export function citationOf(view: View, policy: Policy, version: Version, status: string): Citation {
  const { addresses, library } = view;
  const address = addresses.absolute(addresses.version(policy, version));
  const organisation = view.organisation(policy.organisation);
  const wording = version.wording === 'restated' ? ', restated wording' : '';
  const to = library.site.publisher.email;
  const subject = `Error in ${policyId(policy)}, version ${version.name}`;
  // Line breaks as RFC 6068 wants them.
  const body = ['Clause:', 'What is wrong:', '', address, `SHA-256 ${version.digest}`].join('\r\n');
  return {
    lines: [
      `${organisation.name}, “${version.title}”, ${versionPhrase(version)}${wording}`,
      address,
      `${status} Status as of ${dateInWords(view.today)}.`,
      `SHA-256 ${version.digest}`,
      `Of the whole version; check it at ${addresses.absolute(addresses.verify)}`,
    ],
    address,
    mail: {
      to,
      subject,
      href: `mailto:${to.split('@').map(encodeURIComponent).join('@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    },
  };
}
