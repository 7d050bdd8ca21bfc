import {
  type ClauseChange,
  type ClauseChanges,
  countClauses,
} from '../../compare/clause-changes.ts';
import type { Organisation, Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied } from '../../policy/timeline.ts';
import type { NoticePart, NoticeWords } from '../../redline/notice.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { substanceLines } from '../../substance/substance-lines.ts';
import { anchorsOf } from '../html/change-anchors.ts';
import type { VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { dateInWords, versionPhrase } from '../words/dates-in-words.ts';
import { RECONSENT, RESTATED, SIGNIFICANCES } from '../words/event-in-words.ts';
import { lineAsText, lineInWords, moreInWords } from '../words/substance-in-words.ts';
import { noticeParts } from './notice-blocks.ts';

/**
 * The published version in whose place one stands, which may be a draft itself: none that was withdrawn
 * before it applied.
 */
export function versionBefore(view: View, policy: Policy, version: Version): Version | null {
  const earlier = policy.versions.slice(0, policy.versions.indexOf(version));
  const standing = view
    .timeline(policy)
    .findLast(
      (each) => earlier.includes(each.version) && each.status !== 'draft' && !hasNeverApplied(each),
    );
  return standing?.version ?? null;
}

/** Who revised what, and from when it applies. */
export function opening(
  { name }: Organisation,
  { title }: Policy,
  { effective, notBefore }: Version,
  before: Version | null,
): string {
  const what = before
    ? `${name} has revised its ${title}. The new version`
    : `${name} has published its ${title}. It`;
  const instead = before ? `, in place of the ${versionPhrase(before)}` : '';
  if (effective) return `${what} applies from ${dateInWords(effective)} on${instead}.`;
  const earliest = notBefore ? `, and cannot apply before ${dateInWords(notBefore)}` : '';
  return `${what} bears no date${earliest}${before ? `. It stands${instead.slice(1)}` : ''}.`;
}

/** What else is to be known of a version before one reads what it changes. */
export function remarks(version: Version): NoticePart[] {
  return [
    ...(version.significance ? [SIGNIFICANCES[version.significance]] : []),
    ...(version.reconsent ? [RECONSENT] : []),
    ...(version.wording === 'restated' ? [RESTATED] : []),
  ].map((words) => paragraph(words));
}

/** What a version changes: in its author’s words, of substance by rule, and clause by clause. */
export function changeParts(
  view: View,
  policy: Policy,
  version: Version,
  before: Version | null,
): NoticePart[] {
  if (!before) return [];
  const own = whole(view, view.addresses.version(policy, version));
  const address = (href: string) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? whole(view, view.addresses.path(href)) : href;
  };
  const compared = view.changes(policy, { from: before, to: version });
  const comparison = whole(view, view.addresses.compare(policy, before, version));
  const clauses = compared.clauses.flatMap((change) => clauseWords(change, comparison));
  const rest = besideClauses(compared);
  return [
    ...(version.summary ? [heading('What changes'), ...noticeParts(version.summary, address)] : []),
    ...glance(view, policy, { from: before, to: version }, comparison),
    heading('Which clauses change'),
    clauses.length + rest.length > 0
      ? { kind: 'list', items: [...clauses, ...rest] }
      : paragraph(`${changesInWords(countClauses(compared))}.`),
  ];
}

/** What of substance changed, each line linked to its mark. */
function glance(view: View, policy: Policy, pair: VersionPair, address: string): NoticePart[] {
  const comparison = view.comparison(policy, pair);
  const { lines, more } = substanceLines(findSubstance(comparison, policy.language));
  if (lines.length === 0) return [];
  const anchorOf = anchorsOf(comparison);
  const items = lines.map((line): NoticeWords => {
    const anchor = anchorOf(comparison.blocks[line.finding.block]);
    const { label } = lineInWords(line);
    const said = lineAsText(line).slice(label.length);
    return [{ text: label, href: anchor ? `${address}#${anchor}` : address }, said];
  });
  const rest = moreInWords(more);
  return [heading('At a glance'), { kind: 'list', items }, ...(rest ? [paragraph(rest)] : [])];
}

function clauseWords(
  { kind, from, to, isMoved, isMerged, isSplitOff }: ClauseChange,
  comparison: string,
): NoticeWords[] {
  const fate = { added: 'New', changed: 'Changed', same: 'Moved', removed: 'Removed' }[kind];
  if (kind === 'same' && !isMoved) return [];
  const id = to ? to.clause : `_was-${from?.clause}`;
  const link = { text: (to ?? from)?.text ?? '', href: `${comparison}#${id}` };
  const became = isMerged
    ? 'Merged into another clause'
    : isSplitOff
      ? 'Split off from another clause'
      : fate;
  return [[`${became}: `, link]];
}

function besideClauses({ isPreambleChanged, areFootnotesChanged }: ClauseChanges): NoticeWords[] {
  return [
    ...(isPreambleChanged ? [['Changed: the title or the opening words']] : []),
    ...(areFootnotesChanged ? [['Changed: the footnotes']] : []),
  ];
}

/** Whom to write to. */
export function contactParts(view: View, policy: Policy, organisation: Organisation): NoticePart[] {
  const ways = organisation.contacts.map(({ for: matter, email, url }): NoticeWords => {
    const all = [
      ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
      ...(url ? [{ text: url, href: url }] : []),
    ];
    return [`${matter}: `, ...all.flatMap((way, at) => (at > 0 ? [', ', way] : [way]))];
  });
  const page = whole(view, view.addresses.contacts(policy));
  return [
    heading('If you have questions, object or want to complain'),
    ...(ways.length > 0 ? [{ kind: 'list' as const, items: ways }] : []),
    paragraph('All contacts, and the authorities that hear complaints: ', {
      text: page,
      href: page,
    }),
  ];
}

/** Where the texts stand. */
export function addressParts(
  view: View,
  policy: Policy,
  version: Version,
  before: Version | null,
): NoticePart[] {
  const { addresses: at } = view;
  const row = (words: string, path: string): NoticeWords => {
    const href = whole(view, path);
    return [`${words}: `, { text: href, href }];
  };
  return [
    heading('Where to read it'),
    {
      kind: 'list',
      items: [
        row(before ? 'The new text' : 'The text', at.version(policy, version)),
        ...(before
          ? [
              row('The text before', at.version(policy, before)),
              row('What changed, word by word', at.compare(policy, before, version)),
            ]
          : []),
        row('The text in force, on whatever day', at.policy(policy)),
        row('All versions', at.history(policy)),
      ],
    },
    paragraph(`SHA-256 of ${before ? 'the new text' : 'the text'}: ${version.digest}`),
  ];
}

function whole({ addresses: { absolute } }: View, path: string): string {
  return absolute(path);
}

function heading(words: string): NoticePart {
  return { kind: 'heading', words: [words] };
}

/** A paragraph of some words and links. */
export function paragraph(...words: NoticeWords): NoticePart {
  return { kind: 'paragraph', words };
}
