import type { Phrase } from '../../messages/phrase.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { inForce, type Standing, withdrawalBeforeStart } from '../../policy/timeline.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { substanceLines } from '../../substance/substance-lines.ts';
import { anchorsOf } from '../html/change-anchors.ts';
import { pairWithCurrent } from '../view/current-version.ts';
import { addressBesideCurrent } from '../view/left-out.ts';
import { comparedIn } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';
import { comingPhrase, daysLeftInWords, untilThenInWords } from '../words/coming-in-words.ts';
import { dated } from '../words/dates-in-words.ts';
import { lineAsText, lineInWords, moreInWords } from '../words/substance-in-words.ts';

/** What the page of a version to come says before its text. */
export interface ComingVersion {
  /** When it applies, and how long that is. */
  readonly when: Phrase;
  /** What of substance it changes in the version in force, what matters most first. */
  readonly changes: readonly Phrase[];
  /** Where all changes are marked. */
  readonly compared: Phrase;
  /** What a reader can do until then. */
  readonly untilThen: readonly Phrase[];
}

/** So many lines stand above the text; the comparison has all. */
const MOST_LINES = 5;

/** Null of a version that is not to come. */
export function comingVersion(
  view: View,
  policy: Policy,
  standing: Standing,
): ComingVersion | null {
  const { version, status } = standing;
  if (status !== 'upcoming' || withdrawalBeforeStart(version, policy)) return null;
  const current = inForce(view.timeline(policy))?.version ?? null;
  return {
    when: whenInWords(view, version),
    changes: current ? changesOf(view, policy, standing) : [],
    compared: current
      ? [
          {
            text: view.words.text('coming.compare'),
            href: addressBesideCurrent(view, policy, version),
          },
        ]
      : [],
    untilThen: [
      ...untilThenInWords(view, policy, current),
      ...(version.reconsent ? [[view.words.text('event.reconsent')]] : []),
    ],
  };
}

function whenInWords(view: View, version: Version): Phrase {
  const { words } = view;
  if (!version.effective) return words.phrase('coming.day-unknown');
  const from = dated(words, 'from', version.effective);
  const left = daysLeftInWords(view, version);
  return left
    ? words.phrase('coming.applies-left', { from, left })
    : words.phrase('coming.applies', { from });
}

function changesOf(view: View, policy: Policy, { version }: Standing): Phrase[] {
  const pair = pairWithCurrent(view, policy, version);
  const comparison = view.comparison(policy, pair);
  const { lines, more } = substanceLines(findSubstance(comparison, comparedIn(pair)));
  const page = addressBesideCurrent(view, policy, version);
  const anchorOf = anchorsOf(comparison);
  const shown = lines.slice(0, MOST_LINES).map((line): Phrase => {
    const { label } = lineInWords(view.words, line);
    const anchor = anchorOf(comparison.blocks[line.finding.block]);
    // Where the browser compares, no place is there before it has.
    const href = anchor && !page.includes('?') ? `${page}#${anchor}` : page;
    return [{ text: label, href }, lineAsText(view.words, line).slice(label.length)];
  });
  const rest = moreInWords(view.words, lines.length - shown.length + more);
  return [...shown, ...(rest ? [[rest]] : [])];
}

/** The next version to come, where the page shows another one. */
export function upcomingPhrase(view: View, policy: Policy, current: Version): Phrase | null {
  const next = view
    .timeline(policy)
    .find(
      ({ status, version }) => status === 'upcoming' && !withdrawalBeforeStart(version, policy),
    );
  return next && next.version !== current ? comingPhrase(view, policy, next) : null;
}
