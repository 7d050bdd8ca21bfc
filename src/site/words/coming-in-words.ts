import type { Phrase } from '../../messages/phrase.ts';
import { daysBetween } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { type Standing, startOf } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { dated, versionPhrase } from './dates-in-words.ts';

/** “in 42 days”, “tomorrow”: how long it is until a version applies; null if no day is known. */
export function daysLeftInWords(view: View, version: Version): string | null {
  const start = version.effective && startOf(version);
  const days = start ? daysBetween(view.today, start) : 0;
  if (days < 1) return null;
  return days === 1
    ? view.words.text('coming.tomorrow')
    : view.words.text('coming.in-days', { count: days });
}

/** What the page of a policy says above its text of a version to come: when, and where it is. */
export function comingPhrase(view: View, policy: Policy, standing: Standing): Phrase {
  const { words } = view;
  const { effective: date, notBefore } = standing.version;
  const left = daysLeftInWords(view, standing.version);
  const links = linksTo(view, policy, standing);
  if (date) {
    const values = { date, links };
    return left
      ? words.phrase('coming.from-left', { ...values, left })
      : words.phrase('coming.from', values);
  }
  return notBefore
    ? words.phrase('coming.undated-not-before', {
        before: dated(words, 'before', notBefore),
        links,
      })
    : words.phrase('coming.undated', { links });
}

function linksTo(view: View, policy: Policy, { version, predecessor }: Standing): Phrase {
  const { addresses, words } = view;
  const read = {
    version: addresses.version(policy, version),
    name: versionPhrase(words, version),
  };
  return predecessor
    ? words.phrase('coming.read-and-compare', {
        ...read,
        changes: addresses.compare(policy, predecessor, version),
      })
    : words.phrase('coming.read', read);
}

/** Draws attention to a major revision, before its day and after. */
export function noticePhrase(
  view: View,
  policy: Policy,
  standing: Standing,
  { names }: { names: boolean },
): Phrase {
  const { addresses, words } = view;
  const { version, predecessor } = standing;
  const values = {
    policy: addresses.version(policy, version),
    title: policy.title,
    when: whenInWords(view, standing),
  };
  return [
    ...(names
      ? words.phrase('notice.major-of', {
          ...values,
          name: view.organisation(policy.organisation).name,
        })
      : words.phrase('notice.major', values)),
    ...(predecessor
      ? words.phrase('notice.changes', { changes: addresses.compare(policy, predecessor, version) })
      : words.phrase('notice.end')),
  ];
}

function whenInWords(view: View, { status, version }: Standing): Phrase {
  const { words } = view;
  const { effective } = version;
  if (!effective) return [];
  if (status !== 'upcoming')
    return words.phrase('notice.since', { since: dated(words, 'since', effective) });
  const left = daysLeftInWords(view, version);
  const from = dated(words, 'from', effective);
  return left
    ? words.phrase('notice.from-left', { from, left })
    : words.phrase('notice.from', { from });
}

/** What a reader can do until a version applies. Another one may come before it. */
export function untilThenInWords(
  view: View,
  policy: Policy,
  current: Version | null,
): readonly Phrase[] {
  const { addresses, words } = view;
  const text = current && {
    name: versionPhrase(words, current),
    version: addresses.version(policy, current),
  };
  const isInDoubt = current && view.isOnlyLastKnown(policy, current);
  return [
    ...(text ? [words.phrase(isInDoubt ? 'until-then.latest' : 'until-then.applies', text)] : []),
    words.phrase('until-then.contacts', { contacts: addresses.contacts(policy) }),
    words.phrase('until-then.calendar', {
      calendar: addresses.calendar(addresses.policy(policy)),
      feed: addresses.feed(addresses.policy(policy), 'atom'),
    }),
  ];
}
