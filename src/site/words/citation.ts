import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from './dates-in-words.ts';

/** How to cite a version, and how to report an error in it. */
export interface Citation {
  /** Line by line: what it is, where it stands, how it stood, its digest, and how to check that. */
  readonly lines: readonly string[];
  /** The permanent address, which is one of the lines: a clause’s citation puts its `#id` behind it. */
  readonly address: string;
  readonly mail: { readonly to: string; readonly subject: string; readonly href: string };
}

export function citationOf(view: View, policy: Policy, version: Version, status: string): Citation {
  const { addresses, library, words } = view;
  const address = addresses.absolute(addresses.version(policy, version));
  const what = {
    organisation: view.organisation(policy.organisation).name,
    title: version.title,
    version: versionPhrase(words, version),
  };
  const to = library.site.publisher.email;
  const subject = words.text('citation.error-subject', {
    policy: policyId(policy),
    version: version.name,
  });
  const body = [
    words.text('citation.error-clause'),
    words.text('citation.error-what'),
    '',
    address,
    `SHA-256 ${version.digest}`,
  ].join('\r\n'); // Line breaks as RFC 6068 wants them.
  return {
    lines: [
      version.wording === 'restated'
        ? words.text('citation.first-restated', what)
        : words.text('citation.first', what),
      address,
      words.text('citation.status', { status, date: view.today }),
      `SHA-256 ${version.digest}`,
      words.text('citation.check', { address: addresses.absolute(addresses.verify) }),
    ],
    address,
    mail: {
      to,
      subject,
      href: `mailto:${to.split('@').map(encodeURIComponent).join('@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    },
  };
}
