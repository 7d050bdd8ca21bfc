import { type CalendarEvent, calendarFile } from '../../announce/calendar.ts';
import { LONG_AGO } from '../../announce/revision-events.ts';
import { phraseText } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, type Standing, startOf } from '../../policy/timeline.ts';
import { textOfParts } from '../../redline/notice.ts';
import { firstPublished } from '../view/first-published.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { calendarSummary, startInWords } from '../words/event-in-words.ts';
import { statusInWords } from '../words/status-in-words.ts';
import { noticeParts } from './notice-blocks.ts';
import type { PublishedFile } from './published-file.ts';

/** So many days stand in the calendar of all: the latest, since calendars are fetched whole each time. */
const MOST_EVENTS = 500;

/** The calendar of all policies. */
export function siteCalendar(view: View): PublishedFile {
  const { name } = view.library.site;
  return fileOf(view, view.addresses.home, name, () =>
    publishedPolicies(view)
      .flatMap((policy) => calendarEvents(view, policy))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .slice(-MOST_EVENTS),
  );
}

/** That of one policy. */
export function policyCalendar(view: View, policy: Policy): PublishedFile {
  const { name } = view.organisation(policy.organisation);
  return fileOf(view, view.addresses.policy(policy), `${policy.title} · ${name}`, () =>
    calendarEvents(view, policy),
  );
}

function fileOf(
  view: View,
  page: string,
  of: string,
  events: () => readonly CalendarEvent[],
): PublishedFile {
  const path = view.addresses.calendar(page);
  const name = view.words.text('calendar.name', { of });
  const self = view.addresses.absolute(path);
  const description = view.words.text('calendar.description', { of });
  return { path, body: () => calendarFile({ name, description, self, events: events() }) };
}

/** The day from which each version applies, and those on which versions in force were withdrawn. */
function calendarEvents(view: View, policy: Policy): CalendarEvent[] {
  return view.timeline(policy).flatMap((standing) => {
    if (standing.status === 'draft') return [];
    const { withdrawal } = standing;
    const ending = withdrawal && !hasNeverApplied(standing) ? withdrawal.date : null;
    return [
      ...startEvents(view, policy, standing),
      ...(ending ? [{ ...endEvent(view, policy, standing), day: ending, stamp: ending }] : []),
    ];
  });
}

function startEvents(view: View, policy: Policy, standing: Standing): CalendarEvent[] {
  const { version, predecessor, withdrawal } = standing;
  const day = version.effective && startOf(version);
  if (!day) return [];
  const isCancelled = withdrawal !== null && hasNeverApplied(standing);
  const known = firstPublished(view, policy, version).day;
  const stamp = known ?? (predecessor && startOf(predecessor)) ?? LONG_AGO;
  return [
    {
      ...endEvent(view, policy, standing),
      uid: firstPublished(view, policy, version).tag,
      stamp: isCancelled && withdrawal.date > stamp ? withdrawal.date : stamp,
      sequence: isCancelled ? 1 : 0,
      isCancelled,
      day,
      summary: calendarSummary(
        view.words,
        view.organisation(policy.organisation),
        policy,
        version,
        'starts',
      ),
      description: descriptionOf(view, policy, standing, isCancelled),
      categories: [policy.kind, ...(version.significance ? [version.significance] : [])],
    },
  ];
}

function endEvent(
  view: View,
  policy: Policy,
  standing: Standing,
): Omit<CalendarEvent, 'day' | 'stamp'> {
  const { version } = standing;
  const organisation = view.organisation(policy.organisation);
  return {
    uid: `${firstPublished(view, policy, version).tag}/withdrawn`,
    sequence: 0,
    isCancelled: false,
    summary: calendarSummary(view.words, organisation, policy, version, 'ends'),
    description: withdrawalText(view, policy, standing),
    url: view.addresses.absolute(view.addresses.version(policy, version)),
    categories: [policy.kind],
  };
}

function withdrawalText(view: View, policy: Policy, standing: Standing): string {
  const { label, sentence } = statusInWords(view, policy, standing);
  return `${label}${phraseText(sentence)}`;
}

/** How exact the day is, how much changes, and what, in the author’s words. */
function descriptionOf(
  view: View,
  policy: Policy,
  standing: Standing,
  isCancelled: boolean,
): string {
  const { version } = standing;
  const { addresses } = view;
  const own = addresses.absolute(addresses.version(policy, version));
  const address = (href: string) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? addresses.absolute(addresses.path(href)) : href;
  };
  const summary = version.summary ? textOfParts(noticeParts(version.summary, address)).trim() : '';
  return [
    ...(isCancelled ? [withdrawalText(view, policy, standing)] : []),
    ...startInWords(view.words, policy, version),
    ...(summary ? [summary] : []),
  ].join('\n\n');
}
