import type { Policy, Version } from '../policy/library.ts';
import { dateInWords, versionInWords } from './dates-in-words.ts';
import type { View } from './view.ts';

/** How to cite a version, and how to report an error in it. */
export interface Citation {
  readonly text: string;
  /** The permanent address within the text: a clause’s citation puts its `#id` behind it. */
  readonly address: string;
  readonly mail: { readonly to: string; readonly subject: string; readonly href: string };
}

export function citationOf(view: View, policy: Policy, version: Version, status: string): Citation {
  const { addresses, library } = view;
  const address = addresses.absolute(addresses.version(policy, version));
  const organisation = view.organisation(policy.organisation);
  const date = version.effective ? `version of ${versionInWords(version)}` : 'undated version';
  const wording = version.wording === 'restated' ? ', restated wording' : '';
  const to = library.site.publisher.email;
  const subject = `Error in ${policy.organisation}/${policy.slug}, version ${version.name}`;
  const body = `Clause:\nWhat is wrong:\n\n${address}\nSHA-256 ${version.digest}`;
  return {
    text: `${organisation.name}, “${version.title}”, ${date}${wording}. ${status} Read as of ${dateInWords(view.today)}. ${address} SHA-256 ${version.digest}`,
    address,
    mail: {
      to,
      subject,
      href: `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    },
  };
}
