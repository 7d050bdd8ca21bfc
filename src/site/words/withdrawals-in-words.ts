import type { Phrase } from '../../messages/phrase.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from './dates-in-words.ts';
import { withdrawnVersion } from './status-in-words.ts';

/** What follows the name of a version that was withdrawn: “, withdrawn before it applied”; else nothing. */
export function fateInBrief(view: View, policy: Policy, version: Version): string {
  const standing = view.timeline(policy).find((each) => each.version === version);
  if (standing?.status !== 'withdrawn') return '';
  return hasNeverApplied(standing)
    ? view.words.text('withdrawn.in-brief-before')
    : view.words.text('withdrawn.in-brief');
}

/**
 * Which of some versions were withdrawn, when and why, a sentence each: “The version of March 2027 was
 * withdrawn on 2 March 2027: Published in error.”
 */
export function withdrawalsInWords(
  view: View,
  policy: Policy,
  versions: readonly Version[],
): Phrase[] {
  return view
    .timeline(policy)
    .filter(({ version, status }) => versions.includes(version) && status === 'withdrawn')
    .map((standing) =>
      withdrawnVersion(view, policy, standing, {
        version: view.addresses.version(policy, standing.version),
        name: versionPhrase(view.words, standing.version),
      }),
    );
}
