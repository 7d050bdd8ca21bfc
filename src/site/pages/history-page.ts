import type { Policy, Version } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { printHeat } from '../html/clause-heat.ts';
import { printBlocks } from '../html/print-html.ts';
import { printFirstLines } from '../html/print-substance.ts';
import { printTimeline } from '../html/version-timeline.ts';
import { clausesEver } from '../view/clause-history.ts';
import { formerPlaces } from '../view/moves.ts';
import type { VersionPair } from '../view/version-pair.ts';
import { sealOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { time, versionInWords } from '../words/dates-in-words.ts';
import { historyGaps } from '../words/history-gaps.ts';
import { type LanguageAttributes, languageAttributes } from '../words/language-attributes.ts';
import { movedInWords } from '../words/moved-in-words.ts';
import { noticesInWords } from '../words/notices-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import { redactionsInWords } from '../words/redactions-in-words.ts';
import { sourceInWords } from '../words/sources-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { coverageTable } from './coverage-table.ts';
import { crumbsOf } from './crumbs.ts';
import { drawnVersions, heatRows } from './drawn-versions.ts';
import { feedLink, type Head, headOf } from './head.ts';

/** A policy’s versions over time, newest first, with what is not known. */
export interface HistoryPage {
  readonly head: Head;
  /** The way down to the policy. */
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** Of the title, summaries and headings, which are in the policy’s language. */
  readonly language: LanguageAttributes;
  /** Drawings of all versions, and of what each changed in each clause; empty for few. */
  readonly timeline: string;
  readonly heat: string;
  readonly entries: readonly HistoryEntry[];
  readonly gaps: readonly Phrase[];
  /** Where the policy stood before, and until when. */
  readonly moves: readonly Phrase[];
  /**
   * What the Data Privacy Framework requires, and where it stands; null for a policy that is not under it.
   */
  readonly coverage: string | null;
  readonly json: string;
  /** Ways to compare, and to ask for a day. */
  readonly links: readonly Link[];
  /** Every clause that any version has had, each with all its wordings. */
  readonly clauses: readonly Link[];
}

export interface HistoryEntry {
  readonly name: string;
  readonly href: string;
  readonly period: Phrase;
  readonly status: StatusInWords;
  readonly significance: string | null;
  readonly summary: string | null;
  readonly changes: HistoryStep | null;
  readonly wording: 'official' | 'restated';
  readonly sources: readonly Phrase[];
  readonly notes: readonly string[];
  /** Where the text stands in the other words that official wording replaced; null where it did not. */
  readonly restated: Phrase | null;
  /** On which day it was sealed, and the proof; null where it is not. */
  readonly seal: Phrase | null;
  /** Who is on record as told of it, when and how. */
  readonly notices: readonly Phrase[];
  readonly digest: string;
}

/** What changed since the version before. */
export interface HistoryStep {
  readonly counts: string;
  readonly href: string;
  /** HTML of what of substance changed, a few lines; empty where nothing did. */
  readonly substance: string;
}

/** What the page of a policy’s history shows: its versions, newest first, and where the record has gaps. */
export function historyPage(view: View, policy: Policy): HistoryPage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const timeline = view.timeline(policy);
  const coverage = coverageTable(view, policy);
  return {
    head: headOf(view, {
      title: `History of the ${policy.title} · ${organisation.name}`,
      description: `Every known version of the ${policy.title} of ${organisation.name}: when each applied, what changed, where it comes from.`,
      path: addresses.history(policy),
      links: [
        { rel: 'latest-version', href: addresses.policy(policy) },
        feedLink(view, addresses.policy(policy)),
      ],
    }),
    crumbs: crumbsOf(view, policy).slice(0, -1),
    title: policy.title,
    language: languageAttributes(policy.language, view.library.site.language),
    entries: timeline.map((standing) => entryOf(view, policy, standing)).reverse(),
    timeline: printTimeline(drawnVersions(view, policy), view.today, true),
    heat: printHeat(heatRows(view, policy)),
    gaps: historyGaps(timeline),
    moves: formerPlaces(view, policy).map(movedInWords),
    coverage: coverage && printBlocks([coverage], addresses.path, addresses.policy(policy)),
    json: addresses.policyJson(policy),
    links: [
      ...(timeline.length > 1
        ? [{ text: 'Compare any two versions', href: addresses.compareAny(policy) }]
        : []),
      { text: 'What applied on a day', href: addresses.on(policy) },
    ],
    clauses: [...clausesEver(policy)].map(([id, heading]) => ({
      text: heading,
      href: addresses.clauseHistory(policy, id),
    })),
  };
}

function entryOf(view: View, policy: Policy, standing: Standing): HistoryEntry {
  const { version, predecessor } = standing;
  const href = view.addresses.version(policy, version);
  return {
    name: versionInWords(version),
    href,
    period: periodInWords(policy, standing, view.today),
    status: statusInWords(view, policy, standing),
    significance: version.significance,
    summary: version.summary && printBlocks(version.summary, view.addresses.path, href),
    changes: predecessor && stepOf(view, policy, { from: predecessor, to: version }),
    wording: version.wording,
    sources: version.sources.map(sourceInWords),
    notes: [...version.notes, ...redactionsInWords(view, policy, version)],
    restated: version.restated && restatedPhrase(view, policy, version.restated),
    seal: sealPhrase(view, policy, version),
    notices: noticesInWords(view, policy, version),
    digest: version.digest,
  };
}

function stepOf(view: View, policy: Policy, pair: VersionPair): HistoryStep {
  const href = view.addresses.compare(policy, pair.from, pair.to);
  const comparison = view.comparison(policy, pair);
  const findings = findSubstance(comparison, policy.language);
  return {
    counts: changesInWords(view.steps.of(policy, pair)),
    href,
    substance: printFirstLines(comparison, findings, policy.language, href),
  };
}

function sealPhrase(view: View, policy: Policy, version: Version): Phrase | null {
  const seal = sealOf(view, policy, version);
  if (!seal) return null;
  const href = view.addresses.versionFile(policy, version, 'proof.json');
  return ['Sealed on ', time(seal.entry.sealed), ' · ', { text: 'proof', href }];
}

function restatedPhrase(view: View, policy: Policy, restated: Version): Phrase {
  const href = view.addresses.version(policy, restated);
  const seal = sealPhrase(view, policy, restated) ?? [];
  return [
    { text: 'the text that this archive had before', href },
    ...(seal.length > 0 ? ['. ', ...seal] : []),
  ];
}
