import { firstDayOf } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { redline } from '../../redline/redline.ts';
import { comparedIn, type VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';
import { remarksForWord } from '../words/remarks-for-word.ts';
import type { PublishedFile } from './published-file.ts';
import { redlineInWords } from './redline-in-words.ts';

/** A Word file beside each permanent page of comparison. */
export function* redlineFiles(view: View, policy: Policy): Generator<PublishedFile> {
  for (const pair of view.comparisons(policy))
    yield {
      path: view.addresses.redline(policy, pair.from, pair.to),
      body: () => redlineFile(view, policy, pair),
    };
}

/**
 * Two versions of a policy as a Word file with tracked changes, in the name of its organisation and dated
 * from when the later one applies: the day on which the text changed for its readers.
 */
export function redlineFile(view: View, policy: Policy, { from, to }: VersionPair): Uint8Array {
  const organisation = view.organisation(policy.organisation).name;
  const date = to.effective ?? to.notBefore ?? to.published;
  const comparison = view.comparison(policy, { from, to });
  return redline(comparison, {
    remarks: remarksForWord(view.words, comparison),
    ...redlineInWords(view.words, to.title, organisation, {
      from: named(view, policy, from),
      to: named(view, policy, to),
    }),
    home: view.addresses.absolute(view.addresses.home),
    organisation,
    policy: policy.title,
    author: organisation,
    date: date && firstDayOf(date),
    language: comparedIn({ from, to }),
  });
}

function named({ addresses, words }: View, policy: Policy, version: Version) {
  const address = addresses.absolute(addresses.version(policy, version));
  return { name: versionInWords(words, version), address: version.draft ? null : address };
}
