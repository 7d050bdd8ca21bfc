import type { Day } from '../../policy/date.ts';
import { isOnlyLastKnown } from '../../policy/last-seen.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, inForce, type Standing } from '../../policy/timeline.ts';
import type { NoticePart, NoticeWords } from '../../redline/notice.ts';
import { successorOf } from '../view/successor.ts';
import type { View } from '../view/view.ts';
import { dateInWords, versionPhrase } from '../words/dates-in-words.ts';

/** What a notice says of a version that was withdrawn, in place of what the version changes. */
export interface WithdrawalNotice {
  readonly title: string;
  /** The day of the withdrawal, on which the notice is dated. */
  readonly date: Day;
  readonly parts: readonly NoticePart[];
}

/**
 * That a version does not apply, for those who were told that it would: when it was withdrawn and why, what
 * applies instead, and where all of it stands. Null of a version that is not withdrawn.
 */
export function withdrawalNotice(
  view: View,
  policy: Policy,
  standing: Standing,
): WithdrawalNotice | null {
  const { version, withdrawal } = standing;
  if (!withdrawal) return null;
  const { name } = view.organisation(policy.organisation);
  const what =
    withdrawal === policy.withdrawn
      ? `its ${policy.title} with all versions`
      : `the ${versionPhrase(version)} of its ${policy.title}`;
  return {
    title: `Withdrawn: ${policy.title}, ${versionPhrase(version)}`,
    date: withdrawal.date,
    parts: [
      paragraph(
        `${name} has withdrawn ${what}, on ${dateInWords(withdrawal.date)}. ${fate(standing)}`,
      ),
      paragraph(`The reason: ${withdrawal.reason}`),
      paragraph(instead(view, policy)),
      ...places(view, policy, standing),
    ],
  };
}

function fate(standing: Standing): string {
  const { effective } = standing.version;
  const from = effective ? ` from ${dateInWords(effective)} on` : '';
  if (!hasNeverApplied(standing))
    return `The ${versionPhrase(standing.version)} no longer applies.`;
  return `The ${versionPhrase(standing.version)} never applied. If you were told that it applies${from}: it does not.`;
}

function instead(view: View, policy: Policy): string {
  const day = dateInWords(view.today);
  const current = inForce(view.timeline(policy))?.version;
  if (!current) {
    const heir = successorOf(view, policy);
    const address = heir && view.addresses.absolute(view.addresses.policy(heir));
    const place = heir ? ` In its place: ${heir.title}, ${address}` : '';
    return `On ${day}, no version of this policy is in force.${place}`;
  }
  const phrase = versionPhrase(current);
  return isOnlyLastKnown(policy, current, view.today)
    ? `The latest known text, on ${day}, is the ${phrase}.`
    : `On ${day}, the ${phrase} is in force.`;
}

function places(view: View, policy: Policy, { version }: Standing): NoticePart[] {
  const { addresses } = view;
  const row = (words: string, path: string): NoticeWords => {
    const href = addresses.absolute(path);
    return [`${words}: `, { text: href, href }];
  };
  return [
    { kind: 'heading', words: ['Where to read it'] },
    {
      kind: 'list',
      items: [
        row('The text that was withdrawn', addresses.version(policy, version)),
        row('The text in force, on whatever day', addresses.policy(policy)),
        row('All versions', addresses.history(policy)),
      ],
    },
    paragraph(`SHA-256 of the text that was withdrawn: ${version.digest}`),
  ];
}

function paragraph(words: string): NoticePart {
  return { kind: 'paragraph', words: [words] };
}
