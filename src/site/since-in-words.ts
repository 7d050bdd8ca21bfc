import type { Policy, Version } from '../policy/library.ts';
import { publishedVersions, sinceWhen } from './clause-since.ts';
import { versionNoun } from './dates-in-words.ts';
import type { View } from './view.ts';

/**
 * Since when each clause of a version has said what it says, as HTML by clause id, with a link to all its
 * wordings and what changed from each to the next. Empty where the policy has one version alone.
 */
export function sinceInWords(view: View, policy: Policy, version: Version): Map<string, string> {
  if (publishedVersions(policy).length < 2) return new Map();
  return new Map(
    [...sinceWhen(view, policy, version)].map(([id, since]) => [
      id,
      `<a href="${view.addresses.clauseHistory(policy, id)}">Since ${versionNoun(since)}</a>`,
    ]),
  );
}
