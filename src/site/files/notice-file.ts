import { firstDayOf } from '../../policy/date.ts';
import type { Organisation, Policy, Version } from '../../policy/library.ts';
import { noticeFile } from '../../redline/notice.ts';
import type { View } from '../view/view.ts';
import { dateInWords } from '../words/dates-in-words.ts';
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

/**
 * What a version changes, as an e-mail to the people whom it concerns, in the name of the organisation and
 * dated as the text is: what changes in plain words, how much, from when, in which clauses, whom to write
 * to, and where both texts stand. Of a first version it says that there is one, of a withdrawn one that
 * it does not apply.
 */
export function notice(view: View, policy: Policy, version: Version): string {
  const organisation = view.organisation(policy.organisation);
  const standing = view.timeline(policy).find((each) => each.version === version);
  const withdrawn = standing ? withdrawalNotice(view, policy, standing) : null;
  const before = versionBefore(view, policy, version);
  const from = version.effective ? ` from ${dateInWords(version.effective)}` : '';
  const changed = before ? `Changes to the ${policy.title}${from}` : `${policy.title}${from}`;
  const title = withdrawn?.title ?? changed;
  const date = withdrawn?.date ?? version.published ?? version.effective ?? version.notBefore;
  return noticeFile({
    from: { name: organisation.name, address: senderOf(view, organisation) },
    subject: `${organisation.name}: ${title}`,
    date: date ? firstDayOf(date) : view.today,
    language: view.library.site.language,
    parts: [
      { kind: 'title', words: [title] },
      ...(withdrawn?.parts ?? [
        paragraph(opening(organisation, policy, version, before)),
        ...remarks(version),
        ...changeParts(view, policy, version, before),
      ]),
      ...contactParts(view, policy, organisation),
      ...(withdrawn ? [] : addressParts(view, policy, version, before)),
    ],
  });
}

function senderOf({ library }: View, { contacts, entities }: Organisation): string {
  const own = [...contacts, ...entities].flatMap(({ email }) => email ?? []);
  return own[0] ?? library.site.publisher.email;
}
