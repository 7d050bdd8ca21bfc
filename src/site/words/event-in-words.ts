import type { EventKind, RevisionEvent } from '../../announce/revision-events.ts';
import { precisionOf } from '../../policy/date.ts';
import { isPublishedElsewhere } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { dateInWords, versionPhrase } from './dates-in-words.ts';
import { seenInWords } from './sources-in-words.ts';

type Named = { readonly name: string };

/** “Ikotek: Privacy Policy, version of 1 March 2027, upcoming”: what happened, for a list of many. */
export function eventTitle(organisation: Named, policy: Policy, event: RevisionEvent): string {
  const { version } = event.standing;
  return `${organisation.name}: ${policy.title}, ${versionPhrase(version)}${fate(policy, event)}`;
}

/**
 * Of a text that somebody else publishes nobody says here that it is in force, since that would have to be
 * taken back as time goes by: its title says when it was last seen.
 */
function fate(policy: Policy, { kind, standing: { version } }: RevisionEvent): string {
  if (kind === 'upcoming') return ', upcoming';
  if (kind === 'withdrawn') return ', withdrawn';
  const seen = seenInWords(policy, version);
  return seen === null ? ', in force' : ` (${seen})`;
}

/** What a version is to those before it, and from when it applies; true on whatever day it is read. */
export function eventOpening(
  { name }: Named,
  { title }: Policy,
  version: Version,
  before: Version | null,
): string {
  const place = before
    ? `in place of the ${versionPhrase(before)}`
    : 'the first that this archive knows';
  return `${name}, ${title}: ${versionPhrase(version)}, ${place}. ${appliesInWords(version)}`;
}

/** “It applies from 1 March 2027 on.” */
export function appliesInWords({ effective, notBefore }: Version): string {
  if (effective) return `It applies from ${dateInWords(effective)} on.`;
  return notBefore
    ? `It bears no date, and cannot apply before ${dateInWords(notBefore)}.`
    : 'It bears no date.';
}

/** That nobody vouches for a text that was last seen elsewhere; null of one that is published here. */
export function seenSentence(policy: Policy, version: Version): string | null {
  const seen = seenInWords(policy, version);
  if (seen === null || !isPublishedElsewhere(version)) return null;
  return `It is published elsewhere; ${seen}.`;
}

/** How much a version changes, by its author’s word. */
export const SIGNIFICANCES = {
  major: 'It is classed as a major revision: one of rights, recipients or purposes.',
  minor: 'It is classed as a minor revision: one of details.',
  editorial: 'It is classed as an editorial revision: one of the wording alone.',
} as const;

export const RECONSENT = 'Consent that was given before is to be asked for again.';
export const RESTATED =
  'The text is restated: it says the same in other words than the organisation’s own.';

/** “Ikotek: Privacy Policy of 1 March 2027 applies”: a day of a calendar. */
export function calendarSummary(
  { name }: Named,
  { title }: Policy,
  version: Version,
  what: 'start' | 'end',
): string {
  const fateOfDay = what === 'start' ? 'applies' : 'withdrawn';
  return `${name}: ${title}, ${versionPhrase(version)}, ${fateOfDay}`;
}

/** Sentences on the day from which a version applies: how exact it is, when it was seen, how much changes. */
export function startInWords(policy: Policy, version: Version): string[] {
  const { effective, significance, reconsent } = version;
  const seen = seenSentence(policy, version);
  const isRough = effective !== null && precisionOf(effective) !== 'day';
  return [
    ...(isRough
      ? [`The text says ${dateInWords(effective)} alone: it is taken to apply from its first day.`]
      : []),
    ...(seen === null ? [] : [seen]),
    ...(significance ? [SIGNIFICANCES[significance]] : []),
    ...(reconsent ? [RECONSENT] : []),
  ];
}

/** What became of a clause in a version. */
export type ClauseNews = 'first known' | 'new' | 'changed' | 'removed';

/** “Transfer of data: changed in the version of October 2016” */
export function clauseNewsTitle(
  heading: string,
  news: ClauseNews,
  kind: EventKind,
  version: Version,
): string {
  const coming = kind === 'upcoming' ? ', upcoming' : kind === 'withdrawn' ? ', withdrawn' : '';
  return `${heading}: ${news} in the ${versionPhrase(version)}${coming}`;
}

/** What feeds and calendars are called, and what they hold. */
export const OUTLETS = {
  revisions: (of: string) => `${of}: revisions`,
  revisionsOfAll: (of: string) =>
    `What is coming, what has come into force and what was withdrawn: ${of}.`,
  clause: (heading: string, policy: string) => `${heading}: its wordings · ${policy}`,
  clauseDescription: (heading: string, policy: string) =>
    `Each time “${heading}” of the ${policy} says something else.`,
  calendar: (of: string) => `${of}: days of policies`,
  calendarDescription: (of: string) =>
    `The days from which versions apply, and those on which they were withdrawn: ${of}.`,
  compared: 'What changed, word by word',
  wordings: 'All wordings of this clause',
  says: 'What it says from then on',
} as const;
