import type { FeedEntry } from '../../announce/feed.ts';
import { type RevisionEvent, revisionEvents } from '../../announce/revision-events.ts';
import { phraseText } from '../../messages/phrase.ts';
import { type Day, firstDayOf } from '../../policy/date.ts';
import { isPublishedElsewhere, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy } from '../../policy/library.ts';
import { htmlOfParts, type NoticePart } from '../../redline/notice.ts';
import { firstPublished } from '../view/first-published.ts';
import { redactionsOf } from '../view/redactions.ts';
import type { View } from '../view/view.ts';
import { eventOpening, eventTitle, seenSentence } from '../words/event-in-words.ts';
import { redactionsInWords } from '../words/redactions-in-words.ts';
import { statusInWords } from '../words/status-in-words.ts';
import { changeParts, paragraph } from './notice-parts.ts';

/** What is to be told of a policy on the view’s day, oldest first. */
export function eventsOf(view: View, policy: Policy): RevisionEvent[] {
  return revisionEvents(
    view.timeline(policy),
    (version) => firstPublished(view, policy, version).day,
    view.keyedDay,
  );
}

/**
 * An event as an entry of feeds. Nothing in it depends on the day on which it is read, nor on the site’s
 * address of today but for its links; `updated` moves when it says something else: when words were taken out
 * of the text, or somebody looked again where it is published.
 */
export function revisionEntry(view: View, policy: Policy, event: RevisionEvent): FeedEntry {
  const html = `${htmlOfParts(introduction(view, policy, event))}\n${changesOf(view, policy, event)}`;
  return { ...entryWithout(view, policy, event), html };
}

/** The entry without its words, which the feed of a clause has of its own. */
export function entryWithout(
  view: View,
  policy: Policy,
  event: RevisionEvent,
): Omit<FeedEntry, 'html'> {
  const { kind, standing } = event;
  const { version, predecessor } = standing;
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const { tag } = firstPublished(view, policy, version);
  return {
    id: `${tag}/${kind}`,
    title: eventTitle(view.words, organisation, policy, event),
    url: addresses.absolute(addresses.version(policy, version)),
    published: event.day,
    updated: lastChange(view, policy, event),
    language: version.language,
    author: organisation.name,
    tags: [kind, ...(version.significance ? [version.significance] : [])],
    facts: {
      event: kind,
      organisation: policy.organisation,
      policy: policy.slug,
      version: version.name,
      effective: version.effective,
      significance: version.significance,
      reconsent: version.reconsent,
      digest: version.digest,
      comparison:
        predecessor && addresses.absolute(addresses.compare(policy, predecessor, version)),
    },
  };
}

/** What can be said before what changed is told. */
function introduction(view: View, policy: Policy, { kind, standing }: RevisionEvent): NoticePart[] {
  const { version, predecessor } = standing;
  const { words } = view;
  const organisation = view.organisation(policy.organisation);
  const { label, sentence } = statusInWords(view, policy, standing);
  const seen = seenSentence(words, policy, version);
  const sentences = [
    ...(kind === 'withdrawn' ? [`${label}${phraseText(sentence)}`] : []),
    eventOpening(words, organisation, policy, version, predecessor),
    ...(version.significance ? [words.text(`event.${version.significance}`)] : []),
    ...(version.reconsent ? [words.text('event.reconsent')] : []),
    ...(kind === 'in-force' && seen !== null ? [seen] : []),
    ...(version.wording === 'restated' ? [words.text('event.restated')] : []),
    ...redactionsInWords(view, policy, version),
  ];
  return sentences.map((sentence) => paragraph(sentence));
}

/** What a version changed, made once for all feeds that tell of it. */
function changesOf(view: View, policy: Policy, { kind, standing }: RevisionEvent): string {
  const { version, predecessor } = standing;
  if (kind === 'withdrawn' || !predecessor) return '';
  return view.told.of(policy, version.name, () => {
    const { addresses } = view;
    const href = addresses.absolute(addresses.compare(policy, predecessor, version));
    return htmlOfParts([
      ...changeParts(view, policy, version, predecessor),
      paragraph({ text: view.words.text('feed.compared'), href }),
    ]);
  });
}

function lastChange(view: View, policy: Policy, { kind, standing, day }: RevisionEvent): Day {
  const { version } = standing;
  const isSeen = kind === 'in-force' && isPublishedElsewhere(version);
  const seen = isSeen ? lastSeenOf(version) : null;
  const days = [
    day,
    ...(seen ? [firstDayOf(seen)] : []),
    ...redactionsOf(view, policy, version).map((each) => each.date),
  ];
  return days.sort().at(-1) ?? day;
}
