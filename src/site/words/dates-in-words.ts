import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { PolicyDate } from '../../policy/date.ts';
import type { Version } from '../../policy/library.ts';
import { parseVersionName, versionNameIn } from '../../policy/version-name.ts';

type Preposition = 'on' | 'since' | 'from' | 'until' | 'before' | 'of' | 'only';

/** A date with the word before it, as its precision wants it: “on 17 November 2021”, “in October 2016”. */
export function dated(words: Words, preposition: Preposition, date: PolicyDate): Phrase {
  return words.phrase(`date.${preposition}`, { date });
}

type Named = Pick<Version, 'name' | 'effective'>;

/** How a version is called where its name stands alone: “October 2016”, “Undated version”. */
export function versionInWords(words: Words, version: Named): string {
  const place = placeAmongSame(words, version);
  const { effective: date } = version;
  return date
    ? words.text('version.name', { date, place })
    : words.text('version.name-undated', { place });
}

/** How a version is called after “from”, “to” or “since”: “October 2016”, “the undated version”. */
export function versionNoun(words: Words, version: Named): string {
  const place = placeAmongSame(words, version);
  const { effective: date } = version;
  return date
    ? words.text('version.noun', { date, place })
    : words.text('version.noun-undated', { place });
}

/**
 * How a version is called in a sentence, its article left out: “version of October 2016”, “undated
 * version”. In German and Italian it is feminine, and the same in every case.
 */
export function versionPhrase(words: Words, version: Named): string {
  const place = placeAmongSame(words, version);
  const { effective: date } = version;
  return date
    ? words.text('version.phrase', { of: words.text('date.of', { date }), place })
    : words.text('version.phrase-undated', { place });
}

/** What tells versions of one date apart: “ (second of that day)”. Nothing for the first. */
function placeAmongSame(words: Words, { name, effective: date }: Named): string {
  const count = parseVersionName(versionNameIn(name))?.count ?? 1;
  if (count === 1) return '';
  const ordinal = words.text('version.ordinal', { count });
  return date
    ? words.text('version.place', { date, ordinal })
    : words.text('version.place-undated', { ordinal });
}
