import type { Policy, Version } from '../policy/library.ts';
import { publishedVersions, sinceWhen } from './clause-since.ts';
import { versionNoun } from './dates-in-words.ts';
import type { View } from './view.ts';

/**
 * Since when each clause of a version has said what it says, as HTML by clause id, with the comparison in
 * which it last changed. Empty where the policy has one version alone.
 */
export function sinceInWords(view: View, policy: Policy, version: Version): Map<string, string> {
  const versions = publishedVersions(policy);
  if (versions.length < 2) return new Map();
  const { addresses } = view;
  const sentences = [...sinceWhen(view, policy, version)].map(([id, since]): [string, string] => {
    const before = versions[versions.indexOf(since) - 1];
    const words = `<a href="${addresses.clauseHistory(policy, id)}">Since ${versionNoun(since)}</a>`;
    const change = before
      ? ` (<a href="${addresses.compare(policy, before, since)}#${id}">what changed then</a>)`
      : '';
    return [id, `${words}${change}`];
  });
  return new Map(sentences);
}
