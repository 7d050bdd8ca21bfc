import type { Policy } from '../policy/library.ts';
import type { Standing, Status } from '../policy/timeline.ts';
import { startOf } from '../policy/timeline.ts';
import { dateInWords, onDate, time, versionInWords } from './dates-in-words.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import type { View } from './view.ts';

/** A version’s status, said at the top of its page. */
export interface StatusInWords {
  readonly status: Status;
  /** The status itself, in two words at the most. */
  readonly label: string;
  /** The whole sentence after the label. */
  readonly sentence: Phrase;
  /** Where the law of today stands, if not here. */
  readonly instead: Phrase | null;
}

export function statusInWords(view: View, policy: Policy, standing: Standing): StatusInWords {
  const said = (label: string, sentence: Phrase, instead: Phrase | null = null): StatusInWords => ({
    status: standing.status,
    label,
    sentence,
    instead,
  });
  switch (standing.status) {
    case 'in force':
      return said('In force', since(standing));
    case 'upcoming':
      return said(
        'Upcoming',
        [', applies from ', ...applyingDate(standing), '.'],
        toTheTextInForce(view, policy),
      );
    case 'draft':
      return said('Draft', [', not published.'], toTheTextInForce(view, policy));
    case 'withdrawn': {
      const { withdrawal } = standing;
      const on = withdrawal ? [' ', ...onDate(withdrawal.date)] : [];
      return said(
        'Withdrawn',
        [...on, `: ${withdrawal?.reason ?? ''}`],
        toTheTextInForce(view, policy),
      );
    }
    case 'superseded':
      return said('Superseded', superseded(view, policy, standing), toTheTextInForce(view, policy));
  }
}

/** The period in which a version applied or applies: “October 2011 to October 2016”. */
export function periodInWords(standing: Standing): Phrase {
  const { version, supersededBy, withdrawal, status } = standing;
  if (status === 'draft') return ['not published'];
  const from: PhrasePart = version.effective ? time(version.effective) : 'date not known';
  const end = withdrawal?.date ?? supersededBy?.effective ?? supersededBy?.notBefore;
  if (withdrawal && (startOf(version) ?? '') >= withdrawal.date) return ['never applied'];
  if (end) return [from, ' to ', time(end)];
  if (status === 'upcoming') return ['from ', from];
  return version.effective ? ['since ', from] : [from];
}

function since({ version }: Standing): Phrase {
  if (version.effective) return [' since ', time(version.effective), '.'];
  return version.notBefore
    ? ['. Its text bears no date; it cannot have applied before ', time(version.notBefore), '.']
    : ['. Its text bears no date.'];
}

function superseded(view: View, policy: Policy, { supersededBy }: Standing): Phrase {
  if (!supersededBy) return ['.'];
  const link = {
    text: supersededBy.effective
      ? `the version of ${versionInWords(supersededBy)}`
      : 'a version without a date',
    href: view.addresses.version(policy, supersededBy),
  };
  const on = supersededBy.effective ? [' ', ...onDate(supersededBy.effective)] : [];
  return [...on, ' by ', link, '.'];
}

function applyingDate({ version }: Standing): PhrasePart[] {
  return version.effective ? [time(version.effective)] : ['a date not yet known'];
}

function toTheTextInForce(view: View, policy: Policy): Phrase {
  const current = view.timeline(policy).find((standing) => standing.status === 'in force');
  const href = view.addresses.policy(policy);
  if (!current)
    return [
      'No version of this policy is in force today. ',
      { text: 'More about the policy', href },
    ];
  const date = current.version.effective ? ` of ${dateInWords(current.version.effective)}` : '';
  return [{ text: `Read the text in force${date}`, href }];
}
