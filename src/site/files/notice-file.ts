import { phraseText } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { firstDayOf } from '../../policy/date.ts';
import type { Organisation, Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { htmlPage, type Notice, noticeFile, textOfParts } from '../../redline/notice.ts';
import type { View } from '../view/view.ts';
import { dated } from '../words/dates-in-words.ts';
import {
  addressParts,
  changeParts,
  contactParts,
  opening,
  paragraph,
  remarks,
  versionBefore,
} from './notice-parts.ts';
import { withdrawalNotice } from './withdrawal-notice.ts';

/** As which a notice can be had; the ending of its file. */
export const NOTICE_FORMATS = {
  eml: '.eml',
  text: '.txt',
  html: '.html',
  json: '.json',
  short: '.txt',
};

export type NoticeFormat = keyof typeof NOTICE_FORMATS;

/**
 * What a version changes, as an e-mail to the people whom it concerns, in the name of the organisation and
 * dated as the text is: what changes in plain words, how much, from when, in which clauses, whom to write
 * to, and where both texts stand. The e-mail about a first version says that there is one, and that about a
 * withdrawn version says that it does not apply.
 */
export function notice(view: View, policy: Policy, version: Version): string {
  return noticeFile(noticeOf(view, policy, version));
}

/**
 * The same words for other ways to tell people: as plain text or HTML for a mailer, as data with both for a
 * program, or in a sentence or two and an address for an app or a text message.
 */
export function noticeIn(
  format: NoticeFormat,
  view: View,
  policy: Policy,
  version: Version,
): string {
  const told = noticeOf(view, policy, version);
  switch (format) {
    case 'eml':
      return noticeFile(told);
    case 'text':
      return textOfParts(told.parts);
    case 'html':
      return htmlPage(told.parts, told);
    case 'short':
      return `${shortNotice(view, policy, version, told)}\n`;
    case 'json':
      return `${JSON.stringify({
        policy: policyId(policy),
        version: version.name,
        digest: version.digest,
        from: told.from,
        subject: told.subject,
        language: told.language,
        significance: version.significance,
        text: textOfParts(told.parts),
        html: htmlPage(told.parts, told),
        short: shortNotice(view, policy, version, told),
      })}\n`;
  }
}

/** The notice of a withdrawn version, whose subject says it all. */
function shortNotice(view: View, policy: Policy, version: Version, { subject }: Notice): string {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const before = versionBefore(view, policy, version);
  const isWithdrawn = view
    .timeline(policy)
    .some((each) => each.version === version && withdrawalNotice(view, policy, each));
  const own = addresses.absolute(addresses.version(policy, version));
  if (isWithdrawn) return `${subject}. ${own}`;
  const page = before ? addresses.absolute(addresses.compare(policy, before, version)) : own;
  return `${opening(view.words, organisation, policy, version, before)} ${page}`;
}

function noticeOf(view: View, policy: Policy, version: Version): Notice {
  const organisation = view.organisation(policy.organisation);
  const standing = view.timeline(policy).find((each) => each.version === version);
  const withdrawn = standing ? withdrawalNotice(view, policy, standing) : null;
  const before = versionBefore(view, policy, version);
  const title = withdrawn?.title ?? titleOf(view.words, policy, version, before !== null);
  const date = withdrawn?.date ?? version.published ?? version.effective ?? version.notBefore;
  return {
    from: { name: organisation.name, address: senderOf(view, organisation) },
    subject: `${view.words.name(organisation.name)}: ${title}`,
    date: date ? firstDayOf(date) : view.today,
    language: view.language,
    parts: [
      { kind: 'title', words: [title] },
      ...(withdrawn?.parts ?? [
        paragraph(opening(view.words, organisation, policy, version, before)),
        ...remarks(view.words, version),
        ...changeParts(view, policy, version, before),
      ]),
      ...contactParts(view, policy, organisation),
      ...(withdrawn ? [] : addressParts(view, policy, version, before)),
    ],
  };
}

function senderOf({ library }: View, { contacts, entities }: Organisation): string {
  const own = [...contacts, ...entities].flatMap(({ email }) => email ?? []);
  return own[0] ?? library.site.publisher.email;
}

function titleOf(
  words: Words,
  { title }: Policy,
  { effective }: Version,
  isChange: boolean,
): string {
  if (!effective) return isChange ? words.text('letter.title-changes', { title }) : title;
  const from = phraseText(dated(words, 'from', effective));
  return words.text(isChange ? 'letter.title-changes-from' : 'letter.title-from', { title, from });
}
