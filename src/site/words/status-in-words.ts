import { precisionOf } from '../../policy/date.ts';
import { isOnlyLastKnown, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy } from '../../policy/library.ts';
import {
  hasNeverApplied,
  inForce,
  type Standing,
  type Status,
  withdrawalBeforeStart,
} from '../../policy/timeline.ts';
import { successorOf } from '../view/successor.ts';
import type { View } from '../view/view.ts';
import { dateInWords, onDate, time } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/** A version’s status, said at the top of its page. */
export interface StatusInWords {
  readonly status: Status | 'latest known' | 'restated';
  /** The status itself, in three words at the most. */
  readonly label: string;
  /** The rest of the sentence, which begins with the label. */
  readonly sentence: Phrase;
  /** Where the law of today stands, if not here. */
  readonly instead: Phrase | null;
}

/**
 * @param options.isDated whether the date is said of the latest known version, too: in lists, where no
 *   line above it has it
 */
export function statusInWords(
  view: View,
  policy: Policy,
  standing: Standing,
  { isDated = false }: { isDated?: boolean } = {},
): StatusInWords {
  const { status } = standing;
  const said = (label: string, sentence: Phrase): StatusInWords => ({
    status,
    label,
    sentence,
    instead: status === 'in force' ? null : toTheTextInForce(view, policy),
  });
  switch (status) {
    case 'in force':
      return isOnlyLastKnown(policy, standing.version, view.today)
        ? { ...said('Latest known version', lastKnown(standing, isDated)), status: 'latest known' }
        : said('In force', since(standing));
    case 'upcoming':
      return said('Upcoming', comingWithdrawal(policy, standing) ?? appliesFrom(standing));
    case 'draft':
      return said('Draft', [', not published.']);
    case 'withdrawn':
      return said('Withdrawn', [
        ...withdrawn(policy, standing),
        ...replacement(view, policy, standing),
      ]);
    case 'superseded':
      return said('Superseded', superseded(view, policy, standing));
  }
}

function since({ version: { effective, notBefore } }: Pick<Standing, 'version'>): Phrase {
  if (effective) return [' since ', time(effective), '.'];
  return notBefore
    ? ['. Its text bears no date; it cannot have applied before ', time(notBefore), '.']
    : ['. Its text bears no date.'];
}

/** What is known of a text that nobody has looked at for long: when it was seen, and what it says itself. */
function lastKnown({ version }: Standing, isDated: boolean): Phrase {
  const { effective } = version;
  const seen = lastSeenOf(version);
  return [
    ...(effective && isDated ? [' of ', time(effective)] : []),
    ...(seen ? [' (last seen ', time(seen), ')'] : [' (when it was last seen is not known)']),
    ...(effective ? ['.'] : since({ version })),
  ];
}

function appliesFrom({ version: { effective, notBefore } }: Standing): Phrase {
  if (effective) return [', applies from ', time(effective), '.'];
  return notBefore
    ? ['. Its text bears no date; it cannot apply before ', time(notBefore), '.']
    : ['. Its text bears no date.'];
}

/** That a version to come will be withdrawn before it applies; null where nobody said so. */
function comingWithdrawal(policy: Policy, { version }: Standing): Phrase | null {
  const withdrawal = withdrawalBeforeStart(version, policy);
  if (!withdrawal || !version.effective) return null;
  const { date, reason } = withdrawal;
  return [
    ', was to apply from ',
    time(version.effective),
    ', and is to be withdrawn ',
    ...onDate(date),
    `, before that: ${ended(reason)}`,
  ];
}

function withdrawn(policy: Policy, standing: Standing): Phrase {
  const { withdrawal } = standing;
  if (!withdrawal) return ['.'];
  const { date, reason } = withdrawal;
  const whole = withdrawal === policy.withdrawn ? ' with the whole policy' : '';
  const before = hasNeverApplied(standing) ? ', before it applied' : '';
  return [' ', ...onDate(date), `${whole}${before}: ${ended(reason)}`];
}

/** Which policy stands in the place of one that was withdrawn as a whole; nothing where none is named. */
function replacement(view: View, policy: Policy, { withdrawal }: Standing): Phrase {
  const heir = withdrawal === policy.withdrawn ? successorOf(view, policy) : null;
  if (!heir) return [];
  const { name } = view.organisation(heir.organisation);
  return [
    ' In its place: ',
    { text: heir.title, href: view.addresses.policy(heir) },
    ` of ${name}.`,
  ];
}

function ended(reason: string): string {
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}

function superseded(view: View, policy: Policy, { version, supersededBy }: Standing): Phrase {
  if (!supersededBy) return ['.'];
  const { effective, notBefore } = supersededBy;
  const href = view.addresses.version(policy, supersededBy);
  if (!effective)
    return [
      ' by ',
      { text: 'a newer version without a date', href },
      ...(notBefore ? [', which cannot have applied before ', time(notBefore)] : []),
      '.',
    ];
  const same = effective === version.effective ? ` of the same ${precisionOf(effective)}` : '';
  return [' ', ...onDate(effective), ' by ', { text: `a newer version${same}`, href }, '.'];
}

function toTheTextInForce(view: View, policy: Policy): Phrase {
  const current = inForce(view.timeline(policy))?.version;
  if (!current)
    return [
      'No version of this policy is in force today: ',
      { text: 'see its history', href: view.addresses.history(policy) },
      '.',
    ];
  const date = current.effective && dateInWords(current.effective);
  if (isOnlyLastKnown(policy, current, view.today)) {
    const text = date ? `Read the latest known text, of ${date}` : 'Read the latest known text';
    return [{ text, href: view.addresses.policy(policy) }];
  }
  const since = date ? ` since ${date}` : '';
  return [{ text: `Read the text in force${since}`, href: view.addresses.policy(policy) }];
}
