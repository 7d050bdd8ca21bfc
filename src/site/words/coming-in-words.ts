import { daysBetween } from '../../policy/date.ts';
import { isOnlyLastKnown } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { type Standing, startOf } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { time, versionPhrase } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/** “in 42 days”, “tomorrow”: how long it is until a version applies; null where no day is known. */
export function daysLeftInWords(view: View, version: Version): string | null {
  const start = version.effective && startOf(version);
  const days = start ? daysBetween(view.today, start) : 0;
  if (days < 1) return null;
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** What the page of a policy says above its text of a version to come: when, and where it is. */
export function comingPhrase(
  view: View,
  policy: Policy,
  { version, predecessor }: Standing,
): Phrase {
  const { addresses } = view;
  const links: Phrase = [
    { text: `read the ${versionPhrase(version)}`, href: addresses.version(policy, version) },
    ...(predecessor
      ? [
          ', or ',
          { text: 'what it changes', href: addresses.compare(policy, predecessor, version) },
        ]
      : []),
    '.',
  ];
  const left = daysLeftInWords(view, version);
  if (version.effective)
    return [
      'From ',
      time(version.effective),
      ' a new version applies',
      ...(left ? [`, ${left}`] : []),
      ': ',
      ...links,
    ];
  const earliest: Phrase = version.notBefore ? [', not before ', time(version.notBefore)] : [];
  return ['A new version without a date is to apply', ...earliest, ': ', ...links];
}

/** Draws attention to a major revision, before its day and after. */
export function noticePhrase(
  view: View,
  policy: Policy,
  { status, version, predecessor }: Standing,
  { names }: { names: boolean },
): Phrase {
  const { addresses } = view;
  const whose = names ? `${view.organisation(policy.organisation).name}: major` : 'Major';
  const left = daysLeftInWords(view, version);
  const day: Phrase = version.effective ? [time(version.effective)] : [];
  const when: Phrase =
    status === 'upcoming'
      ? [' from ', ...day, ...(left ? [`, ${left}`] : [])]
      : [' since ', ...day];
  return [
    `${whose} revision of the `,
    { text: policy.title, href: addresses.version(policy, version) },
    ...when,
    ...(predecessor
      ? [': ', { text: 'what changed', href: addresses.compare(policy, predecessor, version) }]
      : []),
    '.',
  ];
}

/** What a reader can do until a version applies. Another one may come before it. */
export function untilThenInWords(
  view: View,
  policy: Policy,
  current: Version | null,
): readonly Phrase[] {
  const { addresses } = view;
  const text = current && {
    text: versionPhrase(current),
    href: addresses.version(policy, current),
  };
  const isInDoubt = current && isOnlyLastKnown(policy, current, view.today);
  return [
    ...(text
      ? [
          isInDoubt
            ? ['The latest known text is the ', text, '.']
            : ['Today the ', text, ' applies.'],
        ]
      : []),
    [{ text: 'Whom to ask, and where to object', href: addresses.contacts(policy) }, '.'],
    [
      { text: 'The day for your calendar', href: addresses.calendar(addresses.policy(policy)) },
      ', and ',
      { text: 'a feed', href: addresses.feed(addresses.policy(policy), 'atom') },
      ' of every revision.',
    ],
  ];
}

export const DISMISS = 'Dismiss';
