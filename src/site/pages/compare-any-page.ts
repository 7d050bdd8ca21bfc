import { type Direction, directionOf } from '../../messages/language-attributes.ts';
import type { Link } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { currentOf } from '../view/current-version.ts';
import { addressBesideCurrent, clausePageOf, wordFileOf } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { versionInWords, versionNoun } from '../words/dates-in-words.ts';
import { fateInBrief } from '../words/withdrawals-in-words.ts';
import { crumbsOf } from './crumbs.ts';
import { type Head, headOf } from './head.ts';

/** Where a reader chooses two versions of a policy, and finds those that are compared already. */
export interface CompareAnyPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** What its organisation is called. */
  readonly organisation: string;
  /** The addresses of Word files with tracked changes, as JSON, by the names of both versions. */
  readonly redlines: string;
  /** Oldest first. */
  readonly versions: readonly ComparableVersion[];
  /** The versions that are chosen at first. */
  readonly from: string;
  readonly to: string;
  readonly comparisons: readonly { readonly link: Link; readonly counts: string }[];
  readonly withCurrent: readonly Link[];
  /** The language of the texts: BCP 47, and which way they run. */
  readonly language: string;
  readonly direction: Direction;
  /** The address of all wordings of a clause, with CLAUSE for its id; empty where there are no such pages. */
  readonly wordings: string;
}

/** What the browser needs to know of a version to compare it. */
export interface ComparableVersion {
  readonly name: string;
  readonly text: string;
  /** How it is called in a sentence. */
  readonly noun: string;
  readonly href: string;
  /** Its text as data. */
  readonly json: string;
  /** The clause ids that it gave up for another, as JSON. */
  readonly moved: string;
}

/**
 * What the page shows on which any two versions of a policy can be chosen; the comparison is made in the
 * browser.
 */
export function compareAnyPage(view: View, policy: Policy): CompareAnyPage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const versions = publishedVersions(policy);
  const current = currentOf(view, policy).version;
  const [from, to] = [versions.at(-2) ?? versions.at(-1), versions.at(-1)];
  return {
    head: headOf(view, {
      title: words.text('compare-any.title', { title: policy.title, name: organisation.name }),
      description: words.text('compare-any.description', {
        title: policy.title,
        name: organisation.name,
      }),
      path: addresses.compareAny(policy),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    crumbs: crumbsOf(view, policy),
    title: policy.title,
    organisation: organisation.name,
    redlines: JSON.stringify(
      Object.fromEntries(
        view.comparisons(policy).flatMap((pair) => {
          const wordFile = wordFileOf(view, policy, pair);
          return wordFile ? [[`${pair.from.name} ${pair.to.name}`, wordFile]] : [];
        }),
      ),
    ),
    versions: versions.map((version) => ({
      name: version.name,
      text: `${versionInWords(view.words, version)}${fateInBrief(view, policy, version)}`,
      noun: versionNoun(view.words, version),
      href: addresses.version(policy, version),
      json: addresses.versionFile(policy, version, 'version.json'),
      moved: JSON.stringify(version.moved),
    })),
    from: from?.name ?? '',
    to: to?.name ?? '',
    comparisons: view
      .comparisons(policy)
      .map((pair) => ({
        link: {
          text: words.text('compare-any.pair', {
            from: versionNoun(words, pair.from),
            to: versionNoun(words, pair.to),
          }),
          href: addresses.compare(policy, pair.from, pair.to),
        },
        counts: changesInWords(words, view.steps.of(policy, pair)),
      }))
      .reverse(),
    withCurrent: versions
      .filter((version) => version !== current)
      .map((version) => ({
        text: versionInWords(view.words, version),
        href: addressBesideCurrent(view, policy, version),
      }))
      .reverse(),
    language: policy.language,
    direction: directionOf(policy.language),
    wordings: clausePageOf(view, policy, 'CLAUSE') ?? '',
  };
}
