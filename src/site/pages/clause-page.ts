import { shownWords } from '../../compare/shown-words.ts';
import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { successorIn } from '../../policy/clause-fate.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { sectionsOf } from '../html/comparison-sections.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { printBlockRun, printWords } from '../html/print-changes.ts';
import { printBlocks } from '../html/print-html.ts';
import { type Wording, wordingsOf } from '../view/clause-history.ts';
import { currentOf } from '../view/current-version.ts';
import { comparedIn } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { dated, versionInWords, versionNoun, versionPhrase } from '../words/dates-in-words.ts';
import { crumbsOf } from './crumbs.ts';
import { feedLink, type Head, headOf } from './head.ts';

/** All wordings of a clause over time. */
export interface ClausePage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  /** Its heading in the last version that has it. */
  readonly title: string;
  /** Where it stands today, or when it went. */
  readonly standing: Phrase;
  /** The clauses below it today, which have pages of their own. */
  readonly children: readonly Link[];
  /** Newest first. */
  readonly wordings: readonly WordingEntry[];
  /** The language of the title and the wordings, which is the policy’s. */
  readonly language: LanguageAttributes;
  /** The last version that has it, and the digest of that, for printed sheets. */
  readonly digests: readonly string[];
}

export interface WordingEntry {
  readonly id: string;
  readonly period: Phrase;
  /**
   * “In 2011, 2012, under the heading “Contact””: the versions that have it, and its heading where that is
   * not the page’s.
   */
  readonly versions: Phrase;
  /** Its words in full; null if the change that made the next wording of it shows them all. */
  readonly html: string | null;
  /** The language of its words. */
  readonly language: LanguageAttributes;
  /** What it changed in the wording before, with marks. */
  readonly change: {
    readonly html: string;
    readonly language: LanguageAttributes;
    readonly href: string;
    readonly name: string;
  } | null;
}

export function clausePage(view: View, policy: Policy, id: string): ClausePage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const wordings = wordingsOf(view, policy, id);
  const [last] = wordings.slice(-1);
  const ending = last?.versions.at(-1);
  if (!ending) throw new Error(`No version of ${policy.slug} has a clause ${id}.`);
  const title = headingOf(ending.version, ending.id);
  const named = { title, policy: policy.title, name: organisation.name };
  return {
    head: headOf(view, {
      title: words.text('clause.title', named),
      description: words.text('clause.description', named),
      // A clause that was renamed on the way has a page under each of its ids.
      path: addresses.clauseHistory(policy, ending.id),
      links: [
        { rel: 'version-history', href: addresses.history(policy) },
        feedLink(view, addresses.clauseHistory(policy, ending.id)),
      ],
    }),
    crumbs: crumbsOf(view, policy),
    title,
    standing: standingOf(view, policy, wordings),
    children: (clauseOf(ending.version, ending.id)?.clauses ?? []).map((child) => ({
      text: headingText(child),
      href: addresses.clauseHistory(policy, child.id),
    })),
    wordings: withoutRepeated(
      wordings
        .map((wording, index) => entryOf(view, policy, wording, wordings[index - 1] ?? null, title))
        .reverse(),
    ),
    language: languageAttributes(policy.language, view.language),
    digests: [`${versionInWords(words, ending.version)}: SHA-256 ${ending.version.digest}`],
  };
}

/** Newest first: of what the change above it shows, struck words and all, the words are not shown again. */
function withoutRepeated(entries: readonly WordingEntry[]): WordingEntry[] {
  return entries.map((entry, index) => {
    const isShownAbove = index > 0 && entries[index - 1]?.change !== null;
    return isShownAbove ? { ...entry, html: null } : entry;
  });
}

function headingOf(version: Version, id: string): string {
  const clause = clauseOf(version, id);
  return clause ? headingText(clause) : id;
}

function clauseOf(version: Version, id: string) {
  return clausesOf(version.document.clauses).find((clause) => clause.id === id);
}

function standingOf(view: View, policy: Policy, wordings: readonly Wording[]): Phrase {
  const { addresses, words } = view;
  const current = currentOf(view, policy).version;
  const all = wordings.flatMap(({ versions }) => versions);
  const today = all.find(({ version }) => version === current);
  if (today)
    return words.phrase('clause.in-policy', { clause: addresses.clause(policy, today.id) });
  const versions = publishedVersions(policy);
  const placeOf = (version: Version) => versions.indexOf(version);
  const linkTo = ({ version, id }: (typeof all)[number]) => ({
    name: versionPhrase(words, version),
    version: `${addresses.version(policy, version)}#${id}`,
  });
  const last = all.findLast(({ version }) => placeOf(version) < placeOf(current));
  const coming = all.find(({ version }) => placeOf(version) > placeOf(current));
  if (!last) return coming ? words.phrase('clause.coming', linkTo(coming)) : [];
  const next = versions[placeOf(last.version) + 1];
  const successor = next && successorIn(next, last.id);
  return successor && next
    ? words.phrase('clause.continued', {
        ...linkTo(last),
        heading: headingOf(next, successor),
        successor: addresses.clauseHistory(policy, successor),
      })
    : words.phrase('clause.gone', linkTo(last));
}

function entryOf(
  view: View,
  policy: Policy,
  wording: Wording,
  before: Wording | null,
  title: string,
): WordingEntry {
  const { addresses, words } = view;
  const { versions } = wording;
  const named = versions.flatMap(({ version, id }, index) => [
    ...(index > 0 ? [', '] : []),
    { text: versionNoun(words, version), href: `${addresses.version(policy, version)}#${id}` },
  ]);
  const newest = versions.at(-1) as Wording['versions'][number];
  const oldest = versions[0] as Wording['versions'][number];
  const heading = headingOf(newest.version, newest.id);
  const clause = clauseOf(newest.version, newest.id);
  return {
    id: `_${oldest.version.name}`,
    period: periodOf(view, policy, oldest.version, newest.version),
    versions:
      heading === title
        ? words.phrase('clause.versions', { versions: named })
        : words.phrase('clause.versions-under', { versions: named, heading }),
    html: clause
      ? printBlocks(
          view.words,
          clause.blocks,
          addresses.path,
          addresses.version(policy, newest.version),
        )
      : '',
    language: languageAttributes(newest.version.language, view.language),
    change: before && wording.change === 'changed' ? changeOf(view, policy, oldest) : null,
  };
}

/** “Since October 2016”, “From October 2011 until October 2016”. */
function periodOf(view: View, policy: Policy, oldest: Version, newest: Version): Phrase {
  const { words } = view;
  const versions = publishedVersions(policy);
  const next = versions[versions.indexOf(newest) + 1];
  const standingOf = (one: Version) =>
    view.timeline(policy).find(({ version }) => version === one) ?? null;
  const dateOf = (version: Version) =>
    version.effective ? versionInWords(words, version) : words.text('clause.unknown-date');
  const start = dateOf(oldest);
  const withdrawal = standingOf(newest)?.withdrawal;
  if (withdrawal)
    return words.phrase('clause.period-withdrawn', {
      start,
      on: dated(words, 'on', withdrawal.date),
    });
  if (next) return words.phrase('clause.period', { start, end: dateOf(next) });
  return standingOf(oldest)?.status === 'upcoming'
    ? words.phrase('clause.period-from', { start })
    : words.phrase('clause.period-since', { start });
}

function changeOf(
  view: View,
  policy: Policy,
  { version, id }: { readonly version: Version; readonly id: string },
): WordingEntry['change'] {
  const versions = publishedVersions(policy);
  const from = versions[versions.indexOf(version) - 1];
  if (!from) return null;
  const section = sectionsOf(view.comparison(policy, { from, to: version })).find(
    ({ to }) => to === id,
  );
  if (!section) return null;
  const heading = section.heading
    ? `<p class="heading">${printWords(shownWords(section.heading))}</p>`
    : '';
  const blocks = section.runs.flatMap((run) => run.blocks);
  const lang = langAttributes(comparedIn({ from, to: version }), view.words);
  return {
    html: `${heading}${printBlockRun(blocks, 'both', lang)}`,
    language: languageAttributes(comparedIn({ from, to: version }), view.language),
    href: `${view.addresses.compare(policy, from, version)}#${id}`,
    name: view.words.text('clause.compared', {
      from: versionPhrase(view.words, from),
      to: versionPhrase(view.words, version),
    }),
  };
}
