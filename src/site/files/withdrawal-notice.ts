import { phraseText } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { Day } from '../../policy/date.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, inForce, type Standing } from '../../policy/timeline.ts';
import type { NoticePart } from '../../redline/notice.ts';
import { successorOf } from '../view/successor.ts';
import type { View } from '../view/view.ts';
import { dated, versionPhrase } from '../words/dates-in-words.ts';
import { heading, linkTo, paragraph } from './notice-parts.ts';

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
  const { words } = view;
  const { title } = policy;
  const what = {
    name: view.organisation(policy.organisation).name,
    title,
    on: phraseText(dated(words, 'on', withdrawal.date)),
    fate: fate(words, standing),
  };
  const phrase = versionPhrase(words, version);
  return {
    title: words.text('letter.withdrawn-title', { title, version: phrase }),
    date: withdrawal.date,
    parts: [
      paragraph(
        withdrawal === policy.withdrawn
          ? words.text('letter.withdrawn-policy', what)
          : words.text('letter.withdrawn-version', { ...what, version: phrase }),
      ),
      paragraph(words.text('letter.reason', { reason: withdrawal.reason })),
      paragraph(instead(view, policy)),
      ...places(view, policy, standing),
    ],
  };
}

function fate(words: Words, standing: Standing): string {
  const { effective } = standing.version;
  const version = versionPhrase(words, standing.version);
  if (!hasNeverApplied(standing)) return words.text('letter.no-longer', { version });
  return effective
    ? words.text('letter.never-from', {
        version,
        from: phraseText(dated(words, 'from', effective)),
      })
    : words.text('letter.never', { version });
}

function instead(view: View, policy: Policy): string {
  const { words, today: date } = view;
  const current = inForce(view.timeline(policy))?.version;
  if (!current) {
    const heir = successorOf(view, policy);
    return heir
      ? words.text('letter.in-its-place', {
          date,
          title: heir.title,
          address: view.addresses.absolute(view.addresses.policy(heir)),
        })
      : words.text('letter.none-in-force', { date });
  }
  const version = versionPhrase(words, current);
  return view.isOnlyLastKnown(policy, current)
    ? words.text('letter.latest', { date, version })
    : words.text('letter.current', { date, version });
}

function places(view: View, policy: Policy, { version }: Standing): NoticePart[] {
  const { addresses, words } = view;
  const page = (path: string) => ({ page: linkTo(view, path) });
  return [
    heading(words.text('letter.where')),
    {
      kind: 'list',
      items: [
        words.phrase('letter.withdrawn-text', page(addresses.version(policy, version))),
        words.phrase('letter.in-force', page(addresses.policy(policy))),
        words.phrase('letter.all-versions', page(addresses.history(policy))),
      ],
    },
    paragraph(words.text('letter.digest-withdrawn', { digest: version.digest })),
  ];
}
