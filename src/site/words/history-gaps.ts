import { precisionOf } from '../../policy/date.ts';
import type { Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import { onDate, time, versionPhrase } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/** What the archive does not know or hold of a policy, said rather than passed over. */
export function historyGaps(timeline: readonly Standing[]): Phrase[] {
  const published = timeline.filter(({ status }) => status !== 'draft');
  return [
    ...before(published[0]?.version),
    ...published.flatMap(({ version }) => vagueDate(version)),
    ...published.flatMap((standing, index) => untilNext(standing, published.slice(index + 1))),
    ...latestCapture(published),
  ];
}

function before(first: Version | undefined): Phrase[] {
  if (!first) return [];
  return first.effective
    ? [['No text from before ', time(first.effective), ' is known to this archive.']]
    : [['Whether other texts came before the undated version is not known.']];
}

function vagueDate(version: Version): Phrase[] {
  const precision = version.effective && precisionOf(version.effective);
  if (!precision || precision === 'day') return [];
  const missing = precision === 'month' ? 'day' : 'month';
  return [
    [
      `The ${versionPhrase(version)} names no ${missing}; it is taken to apply from the first day of that ${precision}.`,
    ],
  ];
}

/** A time without a text in force, after a version that had applied was withdrawn. */
function untilNext(standing: Standing, later: readonly Standing[]): Phrase[] {
  const { version, withdrawal } = standing;
  if (!withdrawal || hasNeverApplied(standing)) return [];
  const next = later.find((each) => each.status !== 'upcoming' && !hasNeverApplied(each))?.version;
  const until: Phrase = next
    ? [
        ', and no text was in force until the next one applied',
        ...(next.effective ? [' ', ...onDate(next.effective)] : [', which bears no date']),
        '.',
      ]
    : [', and no text has been in force since.'];
  return [[`The ${versionPhrase(version)} was withdrawn `, ...onDate(withdrawal.date), ...until]];
}

function latestCapture(published: readonly Standing[]): Phrase[] {
  const last = published
    .flatMap(({ version }) => version.sources.flatMap(({ captured }) => captured ?? []))
    .sort()
    .at(-1);
  if (!last) return [];
  return [
    [
      'The latest dated capture is of ',
      time(last),
      '; whether the company has changed its text since is not known here.',
    ],
  ];
}
