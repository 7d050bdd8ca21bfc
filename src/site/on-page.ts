import { type Day, precisionOf } from '../policy/date.ts';
import type { Policy } from '../policy/library.ts';
import { startOf } from '../policy/timeline.ts';
import type { Bounds } from './applied-on.ts';
import { crumbsOf } from './compare-page.ts';
import { hasNeverApplied } from './current-version.ts';
import { versionInWords } from './dates-in-words.ts';
import { type Head, headOf } from './head.ts';
import { gapsOf } from './history-gaps.ts';
import { periodInWords } from './period-in-words.ts';
import type { Link, Phrase } from './phrase.ts';
import type { View } from './view.ts';

/** What applied on a day: the periods of all versions, from which the reader, or the browser, picks one. */
export interface OnPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** Newest first. */
  readonly periods: readonly AppliedPeriod[];
  readonly gaps: readonly Phrase[];
  readonly today: Day;
}

/** A version and when it applied, as precisely as that is known. */
export interface AppliedPeriod extends Bounds {
  readonly version: Link;
  readonly period: Phrase;
}

export function onPage(view: View, policy: Policy): OnPage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const timeline = view.timeline(policy).filter(({ status }) => status !== 'draft');
  const applied = timeline.filter((standing) => !hasNeverApplied(standing));
  return {
    head: headOf(view, {
      title: `What applied on a day: ${policy.title} · ${organisation.name}`,
      description: `Which version of the ${policy.title} of ${organisation.name} applied on a given day.`,
      path: addresses.on(policy),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    crumbs: crumbsOf(view, policy),
    title: policy.title,
    periods: applied
      .map((standing, index): AppliedPeriod => {
        const { version, withdrawal } = standing;
        const next = applied[index + 1];
        const ends = [withdrawal?.date, next && (startOf(next.version) ?? undefined)];
        const until = ends.filter((day) => day !== undefined).sort()[0];
        return {
          version: { text: versionInWords(version), href: addresses.version(policy, version) },
          period: periodInWords(standing),
          from: startOf(version) ?? '',
          until: until ?? '',
          precision: version.effective ? precisionOf(version.effective) : 'unknown',
        };
      })
      .reverse(),
    gaps: gapsOf(timeline),
    today: view.today,
  };
}
