import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { firstDayOf, type PolicyDate } from '../../policy/date.ts';
import { isExample } from '../../policy/is-example.ts';
import { lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { dated } from './dates-in-words.ts';

/**
 * The period in which a version of a policy applied or applies, as far as is known today: “October 2011 to
 * October 2016”.
 */
export function periodInWords(view: View, policy: Policy, standing: Standing): Phrase {
  const { words } = view;
  const { version, supersededBy, withdrawal, status } = standing;
  if (status === 'draft') return words.phrase('period.unpublished');
  if (hasNeverApplied(standing)) return words.phrase('period.never');
  if (status === 'upcoming') return beginning(words, 'from', version);
  const end = withdrawal?.date ?? supersededBy?.effective ?? null;
  if (end)
    return version.effective
      ? between(words, version.effective, end)
      : untilOnly(words, version, end);
  if (supersededBy) return untilUnknown(words, version, supersededBy);
  if (isExample(policy, version)) return words.phrase('period.example');
  return view.isOnlyLastKnown(policy, version)
    ? lastSeen(words, version)
    : beginning(words, 'since', version);
}

function beginning(
  words: Words,
  preposition: 'from' | 'since',
  { effective, notBefore }: Version,
): Phrase {
  if (effective) return dated(words, preposition, effective);
  return notBefore
    ? words.phrase(`period.${preposition}-unknown-not-before`, {
        before: dated(words, 'before', notBefore),
      })
    : words.phrase(`period.${preposition}-unknown`);
}

function lastSeen(words: Words, version: Version): Phrase {
  const date = lastSeenOf(version);
  const period = beginning(words, 'from', version);
  return date
    ? words.phrase('period.last-seen', { period, date })
    : words.phrase('period.last-seen-unknown', { period });
}

/** Where a further version of the same day, or month, ended it, there is no “to”. */
function between(words: Words, start: PolicyDate, end: PolicyDate): Phrase {
  return firstDayOf(start) === firstDayOf(end)
    ? dated(words, 'only', end)
    : words.phrase('period.between', { from: start, to: end });
}

function untilOnly(words: Words, { notBefore }: Version, end: PolicyDate): Phrase {
  const until = dated(words, 'until', end);
  return notBefore
    ? words.phrase('period.until-not-before', { until, before: dated(words, 'before', notBefore) })
    : words.phrase('period.until', { until });
}

function untilUnknown(words: Words, { effective }: Version, { notBefore }: Version): Phrase {
  if (!effective) return words.phrase('period.unknown');
  const from = dated(words, 'from', effective);
  return notBefore
    ? words.phrase('period.from-at-least', { from, date: notBefore })
    : words.phrase('period.from', { from });
}
