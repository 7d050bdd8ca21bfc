import type { EventKind, RevisionEvent } from '../../announce/revision-events.ts';
import { phraseText } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { precisionOf } from '../../policy/date.ts';
import { isPublishedElsewhere } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { dated, versionPhrase } from './dates-in-words.ts';
import { seenInWords } from './sources-in-words.ts';

type Named = { readonly name: string };

/**
 * “Ikotek: Privacy Policy, version of 1 March 2027, upcoming”: what happened, for a list of many. A text
 * that somebody else publishes is not called in force here, since that would have to be taken back as time
 * goes by: its title says when it was last seen.
 */
export function eventTitle(
  words: Words,
  organisation: Named,
  policy: Policy,
  { kind, standing: { version } }: RevisionEvent,
): string {
  const what = `${organisation.name}: ${policy.title}, ${versionPhrase(words, version)}`;
  const seen = kind === 'in-force' ? seenInWords(words, policy, version) : null;
  return seen === null
    ? words.text(`event.${kind}`, { what })
    : words.text('event.seen', { what, seen });
}

/** What a version is to those before it, and from when it applies; true on whatever day it is read. */
export function eventOpening(
  words: Words,
  { name }: Named,
  { title }: Policy,
  version: Version,
  before: Version | null,
): string {
  const applies = appliesInWords(words, version);
  const values = { name, title, version: versionPhrase(words, version), applies };
  return before
    ? words.text('event.opening', { ...values, before: versionPhrase(words, before) })
    : words.text('event.opening-first', values);
}

/** “It applies from 1 March 2027 on.” */
function appliesInWords(words: Words, { effective, notBefore }: Version): string {
  const said = (preposition: 'from' | 'before', date: NonNullable<typeof effective>) =>
    phraseText(dated(words, preposition, date));
  if (effective) return words.text('event.applies', { from: said('from', effective) });
  return notBefore
    ? words.text('event.undated-not-before', { before: said('before', notBefore) })
    : words.text('event.undated');
}

/** That nobody vouches for a text that was last seen elsewhere; null of one that is published here. */
export function seenSentence(words: Words, policy: Policy, version: Version): string | null {
  const seen = seenInWords(words, policy, version);
  if (seen === null || !isPublishedElsewhere(version)) return null;
  return words.text('event.elsewhere', { seen });
}

/** “Ikotek: Privacy Policy of 1 March 2027 applies”: a day of a calendar. */
export function calendarSummary(
  words: Words,
  { name }: Named,
  { title }: Policy,
  version: Version,
  what: 'starts' | 'ends',
): string {
  return words.text(`calendar.${what}`, { name, title, version: versionPhrase(words, version) });
}

/** Sentences on the day from which a version applies: how exact it is, when it was seen, how much changes. */
export function startInWords(words: Words, policy: Policy, version: Version): string[] {
  const { effective: date, significance, reconsent } = version;
  const seen = seenSentence(words, policy, version);
  const isRough = date !== null && precisionOf(date) !== 'day';
  return [
    ...(isRough ? [words.text('event.rough', { date })] : []),
    ...(seen === null ? [] : [seen]),
    ...(significance ? [words.text(`event.${significance}`)] : []),
    ...(reconsent ? [words.text('event.reconsent')] : []),
  ];
}

/** What became of a clause in a version. */
export type ClauseNews = 'first known' | 'new' | 'changed' | 'removed';

/** “Transfer of data: changed in the version of October 2016” */
export function clauseNewsTitle(
  words: Words,
  heading: string,
  news: ClauseNews,
  kind: EventKind,
  version: Version,
): string {
  const coming =
    kind === 'upcoming'
      ? words.text('clause-news.coming')
      : kind === 'withdrawn'
        ? words.text('withdrawn.in-brief')
        : '';
  const key = news === 'first known' ? 'first-known' : news;
  return words.text(`clause-news.${key}`, {
    heading,
    version: versionPhrase(words, version),
    coming,
  });
}
