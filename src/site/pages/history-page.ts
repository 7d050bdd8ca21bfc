import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { quarterOf } from '../../policy/date.ts';
import type { Policy, Significance, Version } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { printHeat } from '../html/clause-heat.ts';
import { printBlocks } from '../html/print-html.ts';
import { printFirstLines } from '../html/print-substance.ts';
import { printTimeline } from '../html/version-timeline.ts';
import { clausesEver } from '../view/clause-history.ts';
import { clausePageOf } from '../view/left-out.ts';
import { formerPlaces } from '../view/moves.ts';
import { comparedIn, type VersionPair } from '../view/version-pair.ts';
import { sealOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { versionInWords } from '../words/dates-in-words.ts';
import { movedInWords } from '../words/moved-in-words.ts';
import { noticesInWords } from '../words/notices-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { redactionsInWords } from '../words/redactions-in-words.ts';
import { sourceInWords } from '../words/sources-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { unknownTimes } from '../words/unknown-times.ts';
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
  /** The language of the title, summaries and headings, which is the policy’s. */
  readonly language: LanguageAttributes;
  /** Drawings of all versions, and of what each changed in each clause; empty for few. */
  readonly timeline: string;
  readonly heat: string;
  readonly entries: readonly HistoryEntry[];
  readonly unknown: readonly Phrase[];
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
  readonly significance: Significance | null;
  readonly summary: string | null;
  /** The language of the summary. */
  readonly language: LanguageAttributes;
  readonly changes: HistoryStep | null;
  readonly wording: 'official' | 'restated';
  readonly sources: readonly Phrase[];
  readonly notes: readonly string[];
  /** Where the text stands in the other words that official wording replaced; null if it did not. */
  readonly restated: Phrase | null;
  /** On which day it was sealed, and the proof; null if it is not. */
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

/** What the page of a policy’s history shows: its versions, newest first, and what is not known. */
export function historyPage(view: View, policy: Policy): HistoryPage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const named = { title: policy.title, name: organisation.name };
  const timeline = view.timeline(policy);
  const coverage = coverageTable(view, policy);
  return {
    head: headOf(view, {
      title: words.text('history.page-title', named),
      description: words.text('history.description', named),
      path: addresses.history(policy),
      links: [
        { rel: 'latest-version', href: addresses.policy(policy) },
        feedLink(view, addresses.policy(policy)),
      ],
    }),
    crumbs: crumbsOf(view, policy).slice(0, -1),
    title: policy.title,
    language: languageAttributes(policy.language, view.language),
    entries: timeline.map((standing) => entryOf(view, policy, standing)).reverse(),
    timeline: printTimeline(words, drawnVersions(view, policy), quarterOf(view.keyedDay), true),
    heat: printHeat(heatRows(view, policy)),
    unknown: unknownTimes(words, timeline),
    moves: formerPlaces(view, policy).map((move) => movedInWords(words, move)),
    coverage:
      coverage && printBlocks(view.words, [coverage], addresses.path, addresses.policy(policy)),
    json: addresses.policyJson(policy),
    links: [
      ...(timeline.length > 1
        ? [{ text: words.text('history.compare'), href: addresses.compareAny(policy) }]
        : []),
      { text: words.text('history.on'), href: addresses.on(policy) },
    ],
    clauses: [...clausesEver(policy)].flatMap(([id, heading]) => {
      const href = clausePageOf(view, policy, id);
      return href ? [{ text: heading, href }] : [];
    }),
  };
}

function entryOf(view: View, policy: Policy, standing: Standing): HistoryEntry {
  const { version, predecessor } = standing;
  const href = view.addresses.version(policy, version);
  return {
    name: versionInWords(view.words, version),
    href,
    period: periodInWords(view, policy, standing),
    status: statusInWords(view, policy, standing),
    significance: version.significance,
    summary: version.summary && printBlocks(view.words, version.summary, view.addresses.path, href),
    changes: predecessor && stepOf(view, policy, { from: predecessor, to: version }),
    wording: version.wording,
    sources: version.sources.map((source) => sourceInWords(view.words, source)),
    notes: [...version.notes, ...redactionsInWords(view, policy, version)],
    language: languageAttributes(version.language, view.language),
    restated: version.restated && restatedPhrase(view, policy, version.restated),
    seal: sealPhrase(view, policy, version),
    notices: noticesInWords(view, policy, version),
    digest: version.digest,
  };
}

function stepOf(view: View, policy: Policy, pair: VersionPair): HistoryStep {
  const href = view.addresses.compare(policy, pair.from, pair.to);
  const comparison = view.comparison(policy, pair);
  const findings = findSubstance(comparison, comparedIn(pair));
  return {
    counts: changesInWords(view.words, view.steps.of(policy, pair)),
    href,
    substance: printFirstLines(view.words, comparison, findings, comparedIn(pair), href),
  };
}

function sealPhrase(view: View, policy: Policy, version: Version): Phrase | null {
  const seal = sealOf(view, policy, version);
  if (!seal) return null;
  const proof = view.addresses.versionFile(policy, version, 'proof.json');
  return view.words.phrase('history.sealed', { date: seal.entry.sealed, proof });
}

function restatedPhrase(view: View, policy: Policy, restated: Version): Phrase {
  const href = view.addresses.version(policy, restated);
  const seal = sealPhrase(view, policy, restated) ?? [];
  return [
    ...view.words.phrase('history.restated', { restated: href }),
    ...(seal.length > 0 ? ['. ', ...seal] : []),
  ];
}
