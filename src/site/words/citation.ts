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

/** What a citation says that is the same on every day. */
export interface CitedVersion {
  readonly what: string;
  /** The permanent address. */
  readonly address: string;
  /** The digest of the text, and how to check it. */
  readonly proof: readonly string[];
}

export function citedVersion(view: View, policy: Policy, version: Version): CitedVersion {
  const { addresses, words } = view;
  const facts = {
    organisation: view.organisation(policy.organisation).name,
    title: version.title,
    version: versionPhrase(words, version),
  };
  const key = version.wording === 'restated' ? 'citation.first-restated' : 'citation.first';
  return {
    what: words.text(key, facts),
    address: addresses.absolute(addresses.version(policy, version)),
    proof: [
      `SHA-256 ${version.digest}`,
      words.text('citation.check', { address: addresses.absolute(addresses.verify) }),
    ],
  };
}

/**
 * @param status in a sentence
 * @param options.isSettled whether the version will not apply again, so that it is the same on any later day
 */
export function citationOf(
  view: View,
  policy: Policy,
  version: Version,
  status: string,
  { isSettled }: { isSettled: boolean },
): Citation {
  const { library, words } = view;
  const { what, address, proof } = citedVersion(view, policy, version);
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
    lines: [what, address, isSettled ? status : statusOfDay(view, status), ...proof],
    address,
    mail: {
      to,
      subject,
      href: `mailto:${to.split('@').map(encodeURIComponent).join('@')}?subject=${inQuery(subject)}&body=${inQuery(body)}`,
    },
  };
}

/**
 * The day ends the line, where a rebuild writes it anew. Where a site’s own words put it elsewhere, the page
 * is of this day alone.
 */
function statusOfDay(view: View, status: string): string {
  const { words } = view;
  const line = words.text('citation.status', { status, date: view.keyedDay });
  const end = words.text('citation.status', { status: '', date: view.keyedDay });
  return line === status + end ? line : words.text('citation.status', { status, date: view.today });
}

/**
 * Text as a part of the query of a link: a slash may stand there as it is (RFC 3986, section 3.4), and what
 * the page has in other places already adds less to its size.
 */
function inQuery(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/');
}
