import {
  type ClauseChange,
  type ClauseChanges,
  countClauses,
} from '../../compare/clause-changes.ts';
import { type Link, phraseText } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { PolicyDate } from '../../policy/date.ts';
import type { Organisation, Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied } from '../../policy/timeline.ts';
import type { NoticePart, NoticeWords } from '../../redline/notice.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { substanceLines } from '../../substance/substance-lines.ts';
import { anchorsOf } from '../html/change-anchors.ts';
import { comparedIn, type VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { dated, versionPhrase } from '../words/dates-in-words.ts';
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
  words: Words,
  { name }: Organisation,
  { title }: Policy,
  { effective, notBefore }: Version,
  before: Version | null,
): string {
  const said = (preposition: 'from' | 'before', date: PolicyDate) =>
    phraseText(dated(words, preposition, date));
  const named = { name, title };
  if (!before) {
    if (effective)
      return words.text('letter.published', { ...named, from: said('from', effective) });
    return notBefore
      ? words.text('letter.published-not-before', { ...named, earliest: said('before', notBefore) })
      : words.text('letter.published-undated', named);
  }
  const both = { ...named, before: versionPhrase(words, before) };
  if (effective) return words.text('letter.revised', { ...both, from: said('from', effective) });
  return notBefore
    ? words.text('letter.revised-not-before', { ...both, earliest: said('before', notBefore) })
    : words.text('letter.revised-undated', both);
}

/** What else is to be known of a version before one reads what it changes. */
export function remarks(words: Words, version: Version): NoticePart[] {
  return [
    ...(version.significance ? [words.text(`event.${version.significance}`)] : []),
    ...(version.reconsent ? [words.text('event.reconsent')] : []),
    ...(version.wording === 'restated' ? [words.text('event.restated')] : []),
  ].map((sentence) => paragraph(sentence));
}

/** What a version changes: in its author’s words, of substance by rule, and clause by clause. */
export function changeParts(
  view: View,
  policy: Policy,
  version: Version,
  before: Version | null,
): NoticePart[] {
  if (!before) return [];
  const { words } = view;
  const own = whole(view, view.addresses.version(policy, version));
  const address = (href: string) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? whole(view, view.addresses.path(href)) : href;
  };
  const compared = view.changes(policy, { from: before, to: version });
  const comparison = whole(view, view.addresses.compare(policy, before, version));
  const clauses = compared.clauses.flatMap((change) => clauseWords(words, change, comparison));
  const rest = besideClauses(words, compared);
  return [
    ...(version.summary
      ? [heading(words.text('letter.what-changes')), ...noticeParts(version.summary, address)]
      : []),
    ...glance(view, policy, { from: before, to: version }, comparison),
    heading(words.text('letter.which-clauses')),
    clauses.length + rest.length > 0
      ? { kind: 'list', items: [...clauses, ...rest] }
      : paragraph(`${changesInWords(words, countClauses(compared))}.`),
  ];
}

/** What of substance changed, each line linked to its mark. */
function glance(view: View, policy: Policy, pair: VersionPair, address: string): NoticePart[] {
  const comparison = view.comparison(policy, pair);
  const { lines, more } = substanceLines(findSubstance(comparison, comparedIn(pair)));
  if (lines.length === 0) return [];
  const anchorOf = anchorsOf(comparison);
  const items = lines.map((line): NoticeWords => {
    const anchor = anchorOf(comparison.blocks[line.finding.block]);
    const { label } = lineInWords(view.words, line);
    const said = lineAsText(view.words, line).slice(label.length);
    return [{ text: label, href: anchor ? `${address}#${anchor}` : address }, said];
  });
  const rest = moreInWords(view.words, more);
  return [
    heading(view.words.text('glance.title')),
    { kind: 'list', items },
    ...(rest ? [paragraph(rest)] : []),
  ];
}

function clauseWords(
  words: Words,
  { kind, from, to, isMoved, isMerged, isSplitOff }: ClauseChange,
  comparison: string,
): NoticeWords[] {
  if (kind === 'same' && !isMoved) return [];
  const fate = isMerged ? 'merged' : isSplitOff ? 'split-off' : kind;
  const id = to ? to.clause : `_was-${from?.clause}`;
  return [
    words.phrase(`letter.clause-${fate}`, {
      heading: (to ?? from)?.text ?? '',
      clause: `${comparison}#${id}`,
    }),
  ];
}

function besideClauses(
  words: Words,
  { isPreambleChanged, areFootnotesChanged }: ClauseChanges,
): NoticeWords[] {
  return [
    ...(isPreambleChanged ? [[words.text('letter.opening-changed')]] : []),
    ...(areFootnotesChanged ? [[words.text('letter.footnotes-changed')]] : []),
  ];
}

/** Whom to write to. */
export function contactParts(view: View, policy: Policy, organisation: Organisation): NoticePart[] {
  const { words } = view;
  const items = organisation.contacts.map(({ for: matter, email, url }): NoticeWords => {
    const all = [
      ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
      ...(url ? [{ text: url, href: url }] : []),
    ];
    const ways = all.flatMap((way, at) => (at > 0 ? [', ', way] : [way]));
    return words.phrase('letter.matter', { matter, ways });
  });
  const page = linkTo(view, view.addresses.contacts(policy));
  return [
    heading(words.text('letter.questions')),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    paragraph(...words.phrase('letter.contacts', { page })),
  ];
}

/** Where the texts stand. */
export function addressParts(
  view: View,
  policy: Policy,
  version: Version,
  before: Version | null,
): NoticePart[] {
  const { addresses: at, words } = view;
  const page = (path: string) => ({ page: linkTo(view, path) });
  const { digest } = version;
  return [
    heading(words.text('letter.where')),
    {
      kind: 'list',
      items: [
        words.phrase(before ? 'letter.new-text' : 'letter.text', page(at.version(policy, version))),
        ...(before
          ? [
              words.phrase('letter.text-before', page(at.version(policy, before))),
              words.phrase('letter.compared', page(at.compare(policy, before, version))),
            ]
          : []),
        words.phrase('letter.in-force', page(at.policy(policy))),
        words.phrase('letter.all-versions', page(at.history(policy))),
      ],
    },
    paragraph(words.text(before ? 'letter.digest-new' : 'letter.digest', { digest })),
  ];
}

/** A link whose words are its address: mails are printed, too. */
export function linkTo(view: View, path: string): Link {
  const href = whole(view, path);
  return { text: href, href };
}

function whole({ addresses: { absolute } }: View, path: string): string {
  return absolute(path);
}

/** A heading of such words. */
export function heading(words: string): NoticePart {
  return { kind: 'heading', words: [words] };
}

/** A paragraph of some words and links. */
export function paragraph(...words: NoticeWords): NoticePart {
  return { kind: 'paragraph', words };
}
