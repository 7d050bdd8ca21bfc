import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { isExample } from '../../policy/is-example.ts';
import { lastSeenOf } from '../../policy/last-seen.ts';
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
import { asSentence } from './as-sentence.ts';
import { dated } from './dates-in-words.ts';

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
  const { words } = view;
  const { status } = standing;
  const said = (label: string, sentence: Phrase): StatusInWords => ({
    status,
    label,
    sentence,
    instead: status === 'in force' ? null : toTheTextInForce(view, policy),
  });
  switch (status) {
    case 'in force':
      if (isExample(policy, standing.version))
        return {
          ...said(words.text('status.label.example'), words.phrase('status.example')),
          status: 'latest known',
        };
      return view.isOnlyLastKnown(policy, standing.version)
        ? {
            ...said(words.text('status.label.latest-known'), lastKnown(words, standing, isDated)),
            status: 'latest known',
          }
        : said(words.text('status.label.in-force'), since(words, standing));
    case 'upcoming':
      return said(
        words.text('status.label.upcoming'),
        comingWithdrawal(words, policy, standing) ?? appliesFrom(words, standing),
      );
    case 'draft':
      return said(words.text('status.label.draft'), words.phrase('status.not-published'));
    case 'withdrawn':
      return said(words.text('status.label.withdrawn'), withdrawn(view, policy, standing));
    case 'superseded':
      return said(words.text('status.label.superseded'), superseded(view, policy, standing));
  }
}

function since(words: Words, { version: { effective, notBefore } }: Pick<Standing, 'version'>) {
  if (effective) return words.phrase('status.since', { since: dated(words, 'since', effective) });
  return notBefore
    ? words.phrase('status.undated-applied', { before: dated(words, 'before', notBefore) })
    : words.phrase('status.undated');
}

/** What is known of a text that nobody has looked at for long: when it was seen, and what it says itself. */
function lastKnown(words: Words, { version }: Standing, isDated: boolean): Phrase {
  const { effective } = version;
  const date = lastSeenOf(version);
  return [
    ...(effective && isDated
      ? words.phrase('status.of', { of: dated(words, 'of', effective) })
      : []),
    ...(date
      ? words.phrase('status.last-seen', { date })
      : words.phrase('status.last-seen-unknown')),
    ...(effective ? ['.'] : since(words, { version })),
  ];
}

function appliesFrom(words: Words, { version: { effective, notBefore } }: Standing): Phrase {
  if (effective) return words.phrase('status.applies', { from: dated(words, 'from', effective) });
  return notBefore
    ? words.phrase('status.undated-applies', { before: dated(words, 'before', notBefore) })
    : words.phrase('status.undated');
}

/** That a version to come will be withdrawn before it applies; null if nobody said so. */
function comingWithdrawal(words: Words, policy: Policy, { version }: Standing): Phrase | null {
  const withdrawal = withdrawalBeforeStart(version, policy);
  if (!withdrawal || !version.effective) return null;
  return words.phrase('status.coming-withdrawal', {
    from: dated(words, 'from', version.effective),
    on: dated(words, 'on', withdrawal.date),
    reason: asSentence(withdrawal.reason),
  });
}

function withdrawn(view: View, policy: Policy, standing: Standing): Phrase {
  const facts = withdrawalFacts(view.words, policy, standing);
  if (!facts) return ['.'];
  return [...view.words.phrase('status.withdrawn', facts), ...replacement(view, policy, standing)];
}

/** That a version was withdrawn, as a sentence of its own. @param named its name, and its address */
export function withdrawnVersion(
  view: View,
  policy: Policy,
  standing: Standing,
  named: { readonly version: string; readonly name: string },
): Phrase {
  const facts = withdrawalFacts(view.words, policy, standing);
  if (!facts) return [];
  return [
    ...view.words.phrase('withdrawn.version', { ...named, ...facts }),
    ...replacement(view, policy, standing),
  ];
}

function withdrawalFacts(words: Words, policy: Policy, standing: Standing) {
  const { withdrawal } = standing;
  if (!withdrawal) return null;
  const whole = withdrawal === policy.withdrawn ? words.text('status.with-policy') : '';
  const before = hasNeverApplied(standing) ? words.text('status.before-it-applied') : '';
  return {
    on: dated(words, 'on', withdrawal.date),
    extent: `${whole}${before}`,
    reason: asSentence(withdrawal.reason),
  };
}

/** Says which policy stands in the place of one that was withdrawn as a whole; empty if none is named. */
function replacement(view: View, policy: Policy, { withdrawal }: Standing): Phrase {
  const heir = withdrawal === policy.withdrawn ? successorOf(view, policy) : null;
  if (!heir) return [];
  return view.words.phrase('status.in-its-place', {
    policy: view.addresses.policy(heir),
    title: heir.title,
    name: view.organisation(heir.organisation).name,
  });
}

function superseded(view: View, policy: Policy, { version, supersededBy }: Standing): Phrase {
  const { words } = view;
  if (!supersededBy) return ['.'];
  const { effective: date, notBefore } = supersededBy;
  const newer = view.addresses.version(policy, supersededBy);
  if (!date)
    return notBefore
      ? words.phrase('status.superseded-undated-not-before', {
          newer,
          before: dated(words, 'before', notBefore),
        })
      : words.phrase('status.superseded-undated', { newer });
  const on = dated(words, 'on', date);
  return date === version.effective
    ? words.phrase('status.superseded-same', { on, newer, date })
    : words.phrase('status.superseded', { on, newer });
}

function toTheTextInForce(view: View, policy: Policy): Phrase {
  const { addresses, words } = view;
  const current = inForce(view.timeline(policy))?.version;
  if (!current) return words.phrase('status.none-in-force', { history: addresses.history(policy) });
  const link = { policy: addresses.policy(policy) };
  const date = current.effective;
  if (view.isOnlyLastKnown(policy, current))
    return date
      ? words.phrase('status.read-latest-of', { ...link, of: dated(words, 'of', date) })
      : words.phrase('status.read-latest', link);
  return date
    ? words.phrase('status.read-current-since', { ...link, since: dated(words, 'since', date) })
    : words.phrase('status.read-current', link);
}
