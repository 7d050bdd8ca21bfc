import { clauseFates } from '../policy/clause-fate.ts';
import type { Policy, Version } from '../policy/library.ts';
import type { Standing } from '../policy/timeline.ts';
import { type Citation, citationOf } from './citation.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { currentOf } from './current-version.ts';
import { dateInWords, onDate, time, versionInWords } from './dates-in-words.ts';
import { type Head, headOf, versionDescription, versionJsonLd, versionLinks } from './head.ts';
import type { Media } from './media.ts';
import { type Phrase, phraseText } from './phrase.ts';
import { printBlocks, printHtml } from './print-html.ts';
import { wordingInWords } from './sources-in-words.ts';
import { type StatusInWords, statusInWords } from './status-in-words.ts';
import type { View } from './view.ts';

/** A version on a page of its own, or at the policy’s undated address. */
export interface VersionPage {
  readonly head: Head;
  readonly organisation: { readonly name: string; readonly href: string };
  readonly policy: { readonly title: string; readonly href: string; readonly language: string };
  readonly title: string;
  readonly versionName: string;
  readonly status: StatusInWords;
  readonly statusDay: Phrase;
  /** A version to come, where one is announced. */
  readonly upcoming: Phrase | null;
  readonly appliesTo: string | null;
  /** Whose words these are, and where the original is. */
  readonly wording: Phrase;
  readonly notes: readonly string[];
  /** HTML of the author’s summary of what changed, with the comparison it speaks of. */
  readonly summary: {
    readonly html: string;
    readonly significance: string;
    readonly compareHref: string;
  } | null;
  readonly contents: readonly ContentsEntry[];
  readonly text: string;
  /** Removed clauses that links from elsewhere may still name; only at the undated address. */
  readonly gone: readonly { readonly id: string; readonly phrase: Phrase }[];
  readonly around: readonly Neighbour[];
  readonly formats: readonly { readonly text: string; readonly href: string }[];
  readonly citation: Citation;
  readonly digest: string;
  readonly address: string;
}

export interface Neighbour {
  readonly rel: 'prev' | 'next' | 'history' | 'compare';
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** @param at `policy` for the undated address, `version` for the permanent one */
export function versionPage(
  view: View,
  media: Media,
  policy: Policy,
  standing: Standing,
  at: 'policy' | 'version',
): VersionPage {
  const { addresses } = view;
  const { version } = standing;
  const organisation = view.organisation(policy.organisation);
  const status = statusInWords(view, policy, standing);
  const address = addresses.absolute(addresses.version(policy, version));
  const fates =
    at === 'policy'
      ? clauseFates(policy.versions.slice(0, policy.versions.indexOf(version) + 1))
      : [];
  const path = at === 'policy' ? addresses.policy(policy) : addresses.version(policy, version);
  const dated =
    at === 'policy' ? '' : version.effective ? `, ${versionInWords(version)}` : ', undated';
  return {
    head: headOf(view, {
      title: `${version.title}${dated} · ${organisation.name}`,
      description: versionDescription(policy, version, organisation.name),
      path,
      links: versionLinks(view, policy, standing),
      jsonLd: versionJsonLd(view, policy, version),
      type: 'article',
      language: policy.language,
    }),
    organisation: { name: organisation.name, href: addresses.organisation(organisation.slug) },
    policy: { title: policy.title, href: addresses.policy(policy), language: policy.language },
    title: version.title,
    versionName: version.effective ? versionInWords(version) : 'Undated version',
    status,
    statusDay: ['Status as of ', time(view.today), '.'],
    upcoming: at === 'policy' ? upcomingPhrase(view, policy, version) : null,
    appliesTo: policy.appliesTo && printBlocks(policy.appliesTo, addresses.path),
    wording: wordingInWords(view, version),
    notes: version.notes,
    summary: summaryOf(view, policy, standing),
    contents: contentsOf(version.document.clauses),
    text: printHtml(version.document, {
      path: addresses.path,
      image: (file) => `${addresses.version(policy, version)}${file}`,
      imageSize: (file) => media.size(`${policy.organisation}/${policy.slug}/${file}`),
      formerIds: formerIds(fates),
    }),
    gone: fates.flatMap(({ id, successor, last, endedBy }) =>
      successor === null ? [{ id, phrase: gonePhrase(view, policy, id, last, endedBy) }] : [],
    ),
    around: neighbours(view, policy, standing),
    formats: (['index.txt', 'index.md', 'version.json'] as const).map((file) => ({
      text: { 'index.txt': 'Plain text', 'index.md': 'Markdown', 'version.json': 'JSON' }[file],
      href: addresses.versionFile(policy, version, file),
    })),
    citation: citationOf(view, policy, version, phraseText([status.label, ...status.sentence])),
    digest: version.digest,
    address,
  };
}

/** The page at a policy’s undated address. */
export function policyPage(view: View, media: Media, policy: Policy): VersionPage {
  return versionPage(view, media, policy, currentOf(view, policy), 'policy');
}

function summaryOf(
  view: View,
  policy: Policy,
  { version, predecessor }: Standing,
): VersionPage['summary'] {
  if (!version.summary || !predecessor) return null;
  return {
    html: printBlocks(version.summary, view.addresses.path),
    significance: version.significance ?? '',
    compareHref: view.addresses.compare(policy, predecessor, version),
  };
}

function upcomingPhrase(view: View, policy: Policy, current: Version): Phrase | null {
  const next = view.timeline(policy).find(({ status }) => status === 'upcoming')?.version;
  if (!next?.effective || next === current) return null;
  return [
    'From ',
    time(next.effective),
    ' a new version applies: ',
    { text: 'read it', href: view.addresses.version(policy, next) },
    '.',
  ];
}

function formerIds(fates: ReturnType<typeof clauseFates>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, successor } of fates)
    if (successor !== null) ids.set(successor, [...(ids.get(successor) ?? []), id]);
  return ids;
}

function gonePhrase(
  view: View,
  policy: Policy,
  id: string,
  last: Version,
  endedBy: Version,
): Phrase {
  const ended = endedBy.effective ? onDate(endedBy.effective) : ['in a version without a date'];
  const date = last.effective ? dateInWords(last.effective) : 'without a date';
  return [
    { text: `#${id}`, strong: true },
    ' was removed ',
    ...ended,
    '. It last stood in the ',
    {
      text: `version ${last.effective ? 'of ' : ''}${date}`,
      href: `${view.addresses.version(policy, last)}#${id}`,
    },
    '.',
  ];
}

function neighbours(
  view: View,
  policy: Policy,
  { version, predecessor, successor }: Standing,
): Neighbour[] {
  const { addresses } = view;
  const name = (other: Version) => (other.effective ? versionInWords(other) : 'Undated version');
  const found: (Neighbour | null)[] = [
    predecessor && {
      rel: 'prev',
      label: 'Previous version',
      text: name(predecessor),
      href: addresses.version(policy, predecessor),
    },
    successor && {
      rel: 'next',
      label: 'Next version',
      text: name(successor),
      href: addresses.version(policy, successor),
    },
    predecessor && {
      rel: 'compare',
      label: 'What this version changed',
      text: `Compare with ${name(predecessor)}`,
      href: addresses.compare(policy, predecessor, version),
    },
    successor && {
      rel: 'compare',
      label: 'What changed after it',
      text: `Compare with ${name(successor)}`,
      href: addresses.compare(policy, version, successor),
    },
    {
      rel: 'history',
      label: 'All versions',
      text: 'History of this policy',
      href: addresses.history(policy),
    },
  ];
  return found.filter((each) => each !== null);
}
