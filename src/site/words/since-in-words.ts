import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { clauseSince } from '../view/clause-history.ts';
import { clausePageOf } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { versionNoun } from './dates-in-words.ts';

/**
 * Since when each clause of a version has said what it says, as HTML by clause id, with a link to the
 * comparison in which it last changed, which leads on to all its wordings; where it never changed, to these
 * alone, or to the first version where the site has no page of them. Empty where the policy has one version
 * alone.
 */
export function sinceInWords(view: View, policy: Policy, version: Version): Map<string, string> {
  const versions = publishedVersions(policy);
  if (versions.length < 2) return new Map();
  const { addresses, words } = view;
  const said = (since: Version) =>
    words.text('since.clause', { version: versionNoun(words, since) });
  return new Map(
    [...clauseSince(view, policy, version)].map(([id, since]) => {
      const before = versions[versions.indexOf(since) - 1];
      const address = before
        ? `${addresses.compare(policy, before, since)}#${id}`
        : (clausePageOf(view, policy, id) ?? `${addresses.version(policy, since)}#${id}`);
      return [id, `<a href="${address}">${said(since)}</a>`];
    }),
  );
}
