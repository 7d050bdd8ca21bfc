import type { Policy, Version } from '../../policy/library.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { type PrintedComparison, printComparison } from '../html/print-comparison.ts';
import { printBlocks } from '../html/print-html.ts';
import { printRepeated } from '../html/print-repeated.ts';
import { printSubstance } from '../html/print-substance.ts';
import { canonicalPath, pairWithCurrent } from '../view/current-version.ts';
import type { VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../words/comparison-in-words.ts';
import { versionInWords, versionNoun } from '../words/dates-in-words.ts';
import { type LanguageAttributes, languageAttributes } from '../words/language-attributes.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import { withdrawalsInWords } from '../words/withdrawals-in-words.ts';
import { crumbsOf } from './crumbs.ts';
import { type Head, headOf } from './head.ts';
import { sourceNotesOf } from './source-notes.ts';

/** An earlier version beside a later one. */
export interface ComparePage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  readonly from: { readonly name: string; readonly href: string };
  readonly to: { readonly name: string; readonly href: string };
  /** That a version was withdrawn, when and why, a sentence each. */
  readonly withdrawals: readonly Phrase[];
  /** “Changes from October 2011 to October 2016”, with links to both. */
  readonly pair: Phrase;
  /** “A major revision: 3 clauses changed, 1 added.” */
  readonly lead: string;
  /** HTML of what of substance changed, at most ten lines; empty where nothing did. */
  readonly substance: string;
  readonly words: string;
  readonly patterns: readonly string[];
  readonly silent: string | null;
  /** HTML of what the author says of the step. */
  readonly summary: string | null;
  /** Of the texts, BCP 47. */
  readonly textLanguage: string;
  /** Of the policy’s own words, which stand among those of the site. */
  readonly language: LanguageAttributes;
  readonly printed: PrintedComparison;
  /** The digests of both texts, for printed sheets. */
  readonly digests: readonly string[];
  /** Other comparisons. */
  readonly links: readonly Link[];
}

const SIGNIFICANCES = {
  major: 'A major revision',
  minor: 'A minor revision',
  editorial: 'An editorial revision',
} as const;

/** The permanent page of two versions. */
export function comparePage(view: View, policy: Policy, pair: VersionPair): ComparePage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const comparison = view.comparison(policy, pair);
  const { from, to } = pair;
  const counts = changesInWords(view.steps.of(policy, pair));
  const [before, after] = [from, to].map((version) => ({
    name: versionNoun(version),
    href: addresses.version(policy, version),
  })) as [ComparePage['from'], ComparePage['to']];
  // What its author says of a version is about the step from the one before it.
  const isOneStep = view
    .timeline(policy)
    .some(({ version, predecessor }) => version === to && predecessor === from);
  return {
    head: headOf(view, {
      title: `${policy.title}: from ${before.name} to ${after.name} · ${organisation.name}`,
      description: `What changed in the ${policy.title} of ${organisation.name} from ${before.name} to ${after.name}: ${counts}.`,
      path: addresses.compare(policy, from, to),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    crumbs: crumbsOf(view, policy),
    title: policy.title,
    from: before,
    to: after,
    withdrawals: withdrawalsInWords(view, policy, [from, to]),
    pair: [
      'Changes from ',
      { text: before.name, href: before.href },
      ' to ',
      { text: after.name, href: after.href },
    ],
    lead:
      isOneStep && to.significance ? `${SIGNIFICANCES[to.significance]}: ${counts}.` : `${counts}.`,
    substance:
      printSubstance(comparison, findSubstance(comparison, policy.language), policy.language) +
      printRepeated(comparison),
    words: wordsInWords(comparison),
    patterns: patternsInWords(comparison),
    silent: silentChangesInWords(comparison),
    summary: isOneStep && to.summary ? printBlocks(to.summary, addresses.path, after.href) : null,
    textLanguage: policy.language,
    language: languageAttributes(policy.language, view.library.site.language),
    printed: printComparison(comparison, {
      from: before,
      to: after,
      wordings: (clause) => addresses.clauseHistory(policy, clause),
      sourceNotes: sourceNotesOf(to.document),
      lang: langAttributes(policy.language, view.library.site.language),
    }),
    digests: [from, to].map((version) => `${versionInWords(version)}: SHA-256 ${version.digest}`),
    links: linksOf(view, policy, pair),
  };
}

/** The comparison as a Word file, where there is one, and other comparisons. */
function linksOf(view: View, policy: Policy, { from, to }: VersionPair): Link[] {
  const { addresses } = view;
  const hasRedline = view.comparisons(policy).some((pair) => pair.from === from && pair.to === to);
  return [
    ...(hasRedline
      ? [{ text: 'Word file with tracked changes', href: addresses.redline(policy, from, to) }]
      : []),
    { text: 'Compare other versions', href: addresses.compareAny(policy) },
  ];
}

/** The page of a version beside the one in force; it moves on with that one. */
export function compareWithCurrentPage(view: View, policy: Policy, version: Version): ComparePage {
  const pair = pairWithCurrent(view, policy, version);
  const page = comparePage(view, policy, pair);
  const lead =
    pair.from === pair.to
      ? 'It is the version that stands at the address of the policy: there is nothing to compare it with.'
      : page.lead;
  const canonical = view.addresses.absolute(canonicalPath(view, policy, version));
  return { ...page, lead, head: { ...page.head, canonical } };
}
