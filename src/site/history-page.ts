import { clauseChanges } from '../policy/clause-changes.ts';
import { precisionOf } from '../policy/date.ts';
import type { Policy } from '../policy/library.ts';
import type { Standing } from '../policy/timeline.ts';
import { countsInWords } from './change-in-words.ts';
import { onDate, time, versionInWords } from './dates-in-words.ts';
import { type Head, headOf } from './head.ts';
import type { Phrase } from './phrase.ts';
import { printBlocks } from './print-html.ts';
import { sourceInWords } from './sources-in-words.ts';
import { periodInWords, type StatusInWords, statusInWords } from './status-in-words.ts';
import type { View } from './view.ts';

/** A policy’s versions over time, newest first, with what is not known. */
export interface HistoryPage {
  readonly head: Head;
  readonly organisation: { readonly name: string; readonly href: string };
  readonly policy: { readonly title: string; readonly href: string };
  readonly entries: readonly HistoryEntry[];
  readonly gaps: readonly Phrase[];
  readonly json: string;
}

export interface HistoryEntry {
  readonly name: string;
  readonly href: string;
  readonly period: Phrase;
  readonly status: StatusInWords;
  readonly significance: string | null;
  readonly summary: string | null;
  readonly changes: { readonly counts: string; readonly href: string } | null;
  readonly wording: 'official' | 'restated';
  readonly sources: readonly Phrase[];
  readonly notes: readonly string[];
  readonly digest: string;
}

export function historyPage(view: View, policy: Policy): HistoryPage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const timeline = view.timeline(policy);
  return {
    head: headOf(view, {
      title: `History of the ${policy.title} · ${organisation.name}`,
      description: `Every known version of the ${policy.title} of ${organisation.name}: when each applied, what changed, where it comes from.`,
      path: addresses.history(policy),
      links: [{ rel: 'latest-version', href: addresses.policy(policy) }],
    }),
    organisation: { name: organisation.name, href: addresses.organisation(organisation.slug) },
    policy: { title: policy.title, href: addresses.policy(policy) },
    entries: timeline.map((standing) => entryOf(view, policy, standing)).reverse(),
    gaps: gapsOf(policy, timeline),
    json: addresses.policyJson(policy),
  };
}

function entryOf(view: View, policy: Policy, standing: Standing): HistoryEntry {
  const { version, predecessor } = standing;
  return {
    name: version.effective ? versionInWords(version) : 'Undated version',
    href: view.addresses.version(policy, version),
    period: periodInWords(standing),
    status: statusInWords(view, policy, standing),
    significance: version.significance,
    summary: version.summary && printBlocks(version.summary, view.addresses.path),
    changes: predecessor && {
      counts: countsInWords(clauseChanges(predecessor, version)),
      href: view.addresses.compare(policy, predecessor, version),
    },
    wording: version.wording,
    sources: version.sources.map(sourceInWords),
    notes: version.notes,
    digest: version.digest,
  };
}

/** What the archive does not know or hold, said rather than passed over. */
function gapsOf(policy: Policy, timeline: readonly Standing[]): Phrase[] {
  const published = timeline.filter(({ status }) => status !== 'draft');
  const [first] = published;
  const gaps: Phrase[] = [];
  if (first) {
    gaps.push(
      first.version.effective
        ? ['No text from before ', time(first.version.effective), ' is known to this archive.']
        : ['Whether other texts came before the undated version is not known.'],
    );
  }
  const vague = published.filter(
    ({ version }) => version.effective && precisionOf(version.effective) !== 'day',
  );
  for (const { version } of vague)
    if (version.effective)
      gaps.push([
        'Of ',
        time(version.effective),
        ' the document gives no day; it is taken to apply from the first.',
      ]);
  for (const { version, withdrawal, successor } of published) {
    if (withdrawal)
      gaps.push([
        'The version ',
        version.effective ? `of ${versionInWords(version)}` : 'without a date',
        ' was withdrawn ',
        ...onDate(withdrawal.date),
        successor?.effective ? ', and no text was in force until the next one applied ' : '.',
        ...(successor?.effective ? [...onDate(successor.effective), '.'] : []),
      ]);
  }
  const captures = policy.versions
    .flatMap(({ sources }) => sources.flatMap(({ captured }) => captured ?? []))
    .sort();
  const last = captures.at(-1);
  if (last)
    gaps.push([
      'The latest dated capture is of ',
      time(last),
      '; whether the company has changed its text since is not known here.',
    ]);
  return gaps;
}
