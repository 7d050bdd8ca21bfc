import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { precisionOf } from '../../policy/date.ts';
import type { Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import { dated, versionPhrase } from './dates-in-words.ts';

/** What the archive does not know or hold of a policy, said rather than passed over. */
export function unknownTimes(words: Words, timeline: readonly Standing[]): Phrase[] {
  const published = timeline.filter(({ status }) => status !== 'draft');
  return [
    ...before(words, published[0]?.version),
    ...published.flatMap(({ version }) => vagueDate(words, version)),
    ...published.flatMap((standing, index) =>
      untilNext(words, standing, published.slice(index + 1)),
    ),
    ...latestCapture(words, published),
  ];
}

function before(words: Words, first: Version | undefined): Phrase[] {
  if (!first) return [];
  return first.effective
    ? [words.phrase('unknown.before', { before: dated(words, 'before', first.effective) })]
    : [words.phrase('unknown.before-undated')];
}

function vagueDate(words: Words, version: Version): Phrase[] {
  const precision = version.effective && precisionOf(version.effective);
  if (!precision || precision === 'day') return [];
  const key = precision === 'month' ? 'unknown.no-day' : 'unknown.no-month';
  return [words.phrase(key, { version: versionPhrase(words, version) })];
}

/** A time without a text in force, after a version that had applied was withdrawn. */
function untilNext(words: Words, standing: Standing, later: readonly Standing[]): Phrase[] {
  const { version, withdrawal } = standing;
  if (!withdrawal || hasNeverApplied(standing)) return [];
  const next = later.find((each) => each.status !== 'upcoming' && !hasNeverApplied(each))?.version;
  const values = {
    version: versionPhrase(words, version),
    on: dated(words, 'on', withdrawal.date),
  };
  if (!next) return [words.phrase('unknown.none-since', values)];
  if (!next.effective) return [words.phrase('unknown.until-undated', values)];
  return [
    words.phrase('unknown.until-next', { ...values, next: dated(words, 'on', next.effective) }),
  ];
}

function latestCapture(words: Words, published: readonly Standing[]): Phrase[] {
  const last = published
    .flatMap(({ version }) => version.sources.flatMap(({ captured }) => captured ?? []))
    .sort()
    .at(-1);
  return last ? [words.phrase('unknown.latest-capture', { of: dated(words, 'of', last) })] : [];
}
