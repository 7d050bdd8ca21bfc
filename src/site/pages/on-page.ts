import type { Link, Phrase } from '../../messages/phrase.ts';
import { type Day, precisionOf } from '../../policy/date.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, type Standing, startOf, timelineOf } from '../../policy/timeline.ts';
import type { Bounds } from '../view/applied-on.ts';
import type { View } from '../view/view.ts';
import { versionInWords, versionPhrase } from '../words/dates-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { seenInWords } from '../words/sources-in-words.ts';
import { unknownTimes } from '../words/unknown-times.ts';
import { crumbsOf } from './crumbs.ts';
import { type Head, headOf } from './head.ts';

/** What applied on a day: the periods of all versions, from which the reader, or the browser, picks one. */
export interface OnPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** Newest first. */
  readonly periods: readonly AppliedPeriod[];
  readonly unknown: readonly Phrase[];
  readonly today: Day;
}

/** A version and when it applied, as precisely as that is known. */
export interface AppliedPeriod extends Bounds {
  readonly version: Link;
  /** How it is called in a sentence. */
  readonly phrase: string;
  readonly period: Phrase;
  /** When a text that somebody else publishes was last seen; null of the organisation’s own. */
  readonly seen: string | null;
}

/** By then, all that is known to begin or to end has done so. */
const LAST_DAY = '9999-12-31' as Day;

export function onPage(view: View, policy: Policy): OnPage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const named = { title: policy.title, name: organisation.name };
  const timeline = view.timeline(policy).filter(({ status }) => status !== 'draft');
  const standings = new Map(timeline.map((standing) => [standing.version, standing]));
  // A day can be asked for that is to come: what is known to end by then has ended.
  const applied = timelineOf(policy, LAST_DAY).filter(
    (standing) => standings.has(standing.version) && !hasNeverApplied(standing),
  );
  return {
    head: headOf(view, {
      title: view.words.text('on.title', named),
      description: view.words.text('on.description', named),
      path: addresses.on(policy),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    crumbs: crumbsOf(view, policy),
    title: policy.title,
    periods: applied
      .map(({ version, withdrawal, supersededBy }): AppliedPeriod => {
        const next = supersededBy && startOf(supersededBy);
        return {
          version: {
            text: versionInWords(view.words, version),
            href: addresses.version(policy, version),
          },
          phrase: versionPhrase(view.words, version),
          period: periodInWords(view, policy, standings.get(version) as Standing),
          seen: seenInWords(view.words, policy, version),
          from: startOf(version) ?? '',
          until: withdrawal?.date ?? next ?? '',
          precision: version.effective ? precisionOf(version.effective) : 'unknown',
        };
      })
      .reverse(),
    unknown: unknownTimes(view.words, timeline),
    today: view.keyedDay,
  };
}
