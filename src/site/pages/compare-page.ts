import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { type PrintedComparison, printComparison } from '../html/print-comparison.ts';
import { printBlocks } from '../html/print-html.ts';
import { printRepeated } from '../html/print-repeated.ts';
import { printSubstance } from '../html/print-substance.ts';
import { canonicalPath, pairWithCurrent } from '../view/current-version.ts';
import { clausePageOf, wordFileOf } from '../view/left-out.ts';
import { comparedIn, type VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../words/comparison-in-words.ts';
import { versionInWords, versionNoun } from '../words/dates-in-words.ts';
import { comparedInWords } from '../words/translation-in-words.ts';
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
  /** In which language the texts are compared, where not in that of the page. */
  readonly comparedIn: string;
  /** HTML of what of substance changed, at most ten lines; empty where nothing did. */
  readonly substance: string;
  readonly words: string;
  readonly patterns: readonly string[];
  readonly silent: string | null;
  /** HTML of what the author says of the step. */
  readonly summary: string | null;
  /** The language of the texts, BCP 47. */
  readonly textLanguage: string;
  /** The language of the policy’s own words, which stand among those of the site. */
  readonly language: LanguageAttributes;
  readonly printed: PrintedComparison;
  /** The digests of both texts, for printed sheets. */
  readonly digests: readonly string[];
  /** Other comparisons. */
  readonly links: readonly Link[];
}

/** The permanent page of two versions. */
export function comparePage(view: View, policy: Policy, pair: VersionPair): ComparePage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const comparison = view.comparison(policy, pair);
  const { from, to } = pair;
  const counts = changesInWords(words, view.steps.of(policy, pair));
  const [before, after] = [from, to].map((version) => ({
    name: versionNoun(view.words, version),
    href: addresses.version(policy, version),
  })) as [ComparePage['from'], ComparePage['to']];
  const named = {
    title: policy.title,
    name: organisation.name,
    from: before.name,
    to: after.name,
  };
  // What its author says of a version is about the step from the one before it.
  const isOneStep = view
    .timeline(policy)
    .some(({ version, predecessor }) => version === to && predecessor === from);
  return {
    head: headOf(view, {
      title: words.text('compare.page-title', named),
      description: words.text('compare.description', { ...named, counts }),
      path: addresses.compare(policy, from, to),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    crumbs: crumbsOf(view, policy),
    title: policy.title,
    from: before,
    to: after,
    withdrawals: withdrawalsInWords(view, policy, [from, to]),
    pair: words.phrase('compare.pair', { ...named, before: before.href, after: after.href }),
    lead:
      isOneStep && to.significance
        ? words.text('compare.lead', {
            significance: words.text(`compare.${to.significance}`),
            counts,
          })
        : `${counts}.`,
    comparedIn: comparedInWords(view, pair),
    substance:
      printSubstance(
        words,
        comparison,
        findSubstance(comparison, comparedIn({ from, to })),
        comparedIn({ from, to }),
      ) + printRepeated(words, comparison),
    words: wordsInWords(words, comparison),
    patterns: patternsInWords(words, comparison),
    silent: silentChangesInWords(words, comparison),
    summary:
      isOneStep && to.summary
        ? printBlocks(view.words, to.summary, addresses.path, after.href)
        : null,
    textLanguage: comparedIn({ from, to }),
    language: languageAttributes(comparedIn({ from, to }), view.language),
    printed: printComparison(comparison, {
      from: before,
      to: after,
      wordings: (clause) => clausePageOf(view, policy, clause),
      sourceNotes: sourceNotesOf(to.document),
      lang: langAttributes(comparedIn({ from, to }), view.words),
    }),
    digests: [from, to].map(
      (version) => `${versionInWords(view.words, version)}: SHA-256 ${version.digest}`,
    ),
    links: linksOf(view, policy, pair),
  };
}

/** The comparison as a Word file, where there is one, and other comparisons. */
function linksOf(view: View, policy: Policy, pair: VersionPair): Link[] {
  const { addresses, words } = view;
  const wordFile = wordFileOf(view, policy, pair);
  return [
    ...(wordFile ? [{ text: words.text('compare.word-file'), href: wordFile }] : []),
    { text: words.text('compare.others'), href: addresses.compareAny(policy) },
  ];
}

/** The page of a version beside the one in force; it moves on with that one. */
export function compareWithCurrentPage(view: View, policy: Policy, version: Version): ComparePage {
  const pair = pairWithCurrent(view, policy, version);
  const page = comparePage(view, policy, pair);
  const lead = pair.from === pair.to ? view.words.text('compare.nothing') : page.lead;
  const canonical = view.addresses.absolute(canonicalPath(view, policy, version));
  return { ...page, lead, head: { ...page.head, canonical } };
}
