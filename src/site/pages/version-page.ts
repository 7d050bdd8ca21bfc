import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import { type Link, type Phrase, phraseText } from '../../messages/phrase.ts';
import { wordsForText } from '../../messages/words-in.ts';
import { quarterOf } from '../../policy/date.ts';
import type { Policy, Significance, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { Standing } from '../../policy/timeline.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { printBlocks, printHtml } from '../html/print-html.ts';
import { renderingAt } from '../html/print-rendering.ts';
import { toolRoom } from '../html/tool-room.ts';
import { toolTexts } from '../html/tool-texts.ts';
import { printTimeline } from '../html/version-timeline.ts';
import { currentOf } from '../view/current-version.ts';
import type { Media } from '../view/media.ts';
import { serviceLists } from '../view/service-list.ts';
import type { View } from '../view/view.ts';
import { type Citation, citationOf } from '../words/citation.ts';
import { versionInWords, versionPhrase } from '../words/dates-in-words.ts';
import { policyLink } from '../words/policy-link.ts';
import { redactionsInWords } from '../words/redactions-in-words.ts';
import { sinceInWords } from '../words/since-in-words.ts';
import {
  lastSeenInWords,
  publishedInWords,
  wordingInWords,
  wordingLine,
} from '../words/sources-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { consentsInWords, staleInWords, summedInWords } from '../words/summed-in-words.ts';
import { laggingInWords, translationInWords } from '../words/translation-in-words.ts';
import { type ComingVersion, comingVersion, upcomingPhrase } from './coming-version.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { drawnVersions } from './drawn-versions.ts';
import { type Head, headOf, versionDescription, versionLinks } from './head.ts';
import { type Neighbour, neighbours } from './neighbours.ts';
import { NONE, type OtherClauses, otherClauses, restatedHere } from './other-clauses.ts';
import { quickLinks } from './quick-links.ts';
import { policyNotices, type RevisionNotice } from './revision-notices.ts';
import { policyJsonLd, versionJsonLd } from './version-json-ld.ts';

/** A version on a page of its own, or at the policy’s undated address. */
export interface VersionPage {
  readonly head: Head;
  /** The way down to this page; not the page itself. */
  readonly crumbs: readonly Link[];
  /** The language of the policy’s own words, which stand among those of the site. */
  readonly language: LanguageAttributes;
  /** Says which text it translates, and which controls; empty on pages in the site’s own language. */
  readonly translation: Phrase;
  /** Which parts of a translation lag; and of a notice, what has changed that it sums up. */
  readonly lagging: readonly Phrase[];
  readonly title: string;
  readonly versionName: string;
  readonly status: StatusInWords;
  /** A version to come, where one is announced. */
  readonly upcoming: Phrase | null;
  /** What a version to come changes, when, and what can be done until then; null for all others. */
  readonly coming: ComingVersion | null;
  /** That the version in force is a major revision, while that is news. */
  readonly notices: readonly RevisionNotice[];
  readonly appliesTo: string | null;
  /** One line that says whose words these are. */
  readonly wordingLine: Phrase;
  /** The same in full: when it was published, and where the original is. */
  readonly wording: Phrase;
  /** When the original was last seen, for a text in force. */
  readonly lastSeen: Phrase;
  /** Ways to what readers ask for first: versions, changes, the permanent address, contacts. */
  readonly quickLinks: readonly Link[];
  /** A drawing of all versions; empty for few. */
  readonly timeline: string;
  readonly notes: readonly string[];
  /** HTML of the author’s summary of what changed. */
  readonly summary: { readonly html: string; readonly significance: Significance | null } | null;
  readonly contents: readonly ContentsEntry[];
  /** Whether the text says of each clause, on request, since when it has said what it says. */
  readonly hasSince: boolean;
  readonly text: string;
  /** Clauses that stand in other versions alone, but may be linked to here. */
  readonly otherClauses: OtherClauses['elsewhere'];
  /** Of a notice: each clause that it sums up, and the consents for which it asks. */
  readonly summedUp: readonly Phrase[];
  readonly around: readonly Neighbour[];
  /** The same text in other formats. */
  readonly formats: Phrase;
  readonly citation: Citation;
  readonly digest: string;
  readonly address: string;
}

/** @param at `policy` for the undated address, `version` for the permanent one */
export function versionPage(
  view: View,
  media: Media,
  policy: Policy,
  standing: Standing,
  at: 'policy' | 'version',
): VersionPage {
  const { addresses, words } = view;
  const { version } = standing;
  const organisation = view.organisation(policy.organisation);
  const status = statusInWords(view, policy, standing);
  const address = addresses.absolute(addresses.version(policy, version));
  const list = serviceLists(view).find((each) => each.organisation === policy.organisation);
  const others = at === 'policy' ? otherClauses(view, policy, version) : NONE;
  const path = at === 'policy' ? addresses.policy(policy) : addresses.version(policy, version);
  const jsonLd = at === 'policy' ? policyJsonLd : versionJsonLd;
  const name = version.effective
    ? versionInWords(view.words, version)
    : versionPhrase(view.words, version);
  return {
    head: headOf(view, {
      title:
        at === 'policy'
          ? `${words.name(version.title)} · ${words.name(organisation.name)}`
          : words.text('version.title', {
              title: version.title,
              name,
              organisation: organisation.name,
            }),
      description: versionDescription(view, policy, version),
      // Search engines are to find the law of today at the address that moves with it.
      path: standing.status === 'in force' ? addresses.policy(policy) : path,
      links: versionLinks(view, policy, standing),
      jsonLd: jsonLd(view, policy, standing),
      type: 'article',
      language: version.language,
    }),
    crumbs: [
      { text: organisation.name, href: addresses.organisation(organisation.slug) },
      ...(at === 'version' ? [policyLink(view, policy)] : []),
    ],
    language: languageAttributes(version.language, view.language),
    translation: translationInWords(view, policy, version),
    lagging: [...laggingInWords(view, version), staleInWords(view, policy, version)].filter(
      ({ length }) => length > 0,
    ),
    title: version.title,
    versionName: versionInWords(view.words, version),
    status,
    upcoming: at === 'policy' ? upcomingPhrase(view, policy, version) : null,
    coming: comingVersion(view, policy, standing),
    notices: at === 'policy' ? policyNotices(view, policy) : [],
    appliesTo:
      policy.appliesTo &&
      printBlocks(view.words, policy.appliesTo, addresses.path, addresses.policy(policy)),
    wordingLine: wordingLine(words, policy, version),
    wording: [
      ...publishedInWords(words, version),
      ...wordingInWords(words, policy, version),
      ...formerWording(view, policy, version),
    ],
    lastSeen: status.status === 'in force' ? lastSeenInWords(words, policy, version) : [],
    quickLinks: quickLinks(view, policy, standing),
    timeline: printTimeline(words, drawnVersions(view, policy), quarterOf(view.keyedDay), false),
    notes: [...version.notes, ...redactionsInWords(view, policy, version)],
    summary: summaryOf(view, policy, standing),
    contents: contentsOf(version.document.clauses),
    hasSince: publishedVersions(policy).length > 1,
    text: printHtml(version.document, {
      path: addresses.path,
      image: (file) => `${addresses.version(policy, version)}${file}`,
      imageSize: (file) => media.size(`${policyId(policy)}/${file}`),
      formerIds: others.formerIds,
      since: sinceInWords(view, policy, version),
      ...renderingAt(view, policy, version),
      siteLang: langAttributes(version.language, words).site,
      words,
      language: version.language,
      textWords: wordsForText(version.language, words, view.library.words),
      ...(list && { toolRoom: toolRoom(list, toolTexts(view)) }),
    }),
    otherClauses: [...others.elsewhere, ...restatedHere(view, policy, version, at)],
    summedUp: [
      ...summedInWords(view, policy, version),
      consentsInWords(view, policy, version),
    ].filter(({ length }) => length > 0),
    around: neighbours(view, policy, standing),
    formats: words.phrase('version.formats', {
      text: addresses.versionFile(policy, version, 'index.txt'),
      markdown: addresses.versionFile(policy, version, 'index.md'),
      json: addresses.versionFile(policy, version, 'version.json'),
      ris: addresses.versionFile(policy, version, 'cite.ris'),
      bibtex: addresses.versionFile(policy, version, 'cite.bib'),
    }),
    citation: citationOf(view, policy, version, phraseText([status.label, ...status.sentence]), {
      isSettled: ['superseded', 'withdrawn'].includes(standing.status),
    }),
    digest: version.digest,
    address,
  };
}

/** The page at a policy’s undated address. */
export function policyPage(view: View, media: Media, policy: Policy): VersionPage {
  return versionPage(view, media, policy, currentOf(view, policy), 'policy');
}

/** That the text stood here in other words before, and where they are now. */
function formerWording(view: View, policy: Policy, { restated }: Version): Phrase {
  if (!restated) return [];
  return view.words.phrase('version.former-wording', {
    restated: view.addresses.version(policy, restated),
  });
}

function summaryOf(
  view: View,
  policy: Policy,
  { version, predecessor }: Standing,
): VersionPage['summary'] {
  if (!version.summary || !predecessor) return null;
  return {
    html: printBlocks(
      view.words,
      version.summary,
      view.addresses.path,
      view.addresses.version(policy, version),
    ),
    significance: version.significance,
  };
}
