import { isPublishedElsewhere, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy, Source, Version } from '../../policy/library.ts';
import { dateInWords, onDate } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/** When a version was published, where its author says so. */
export function publishedInWords({ published }: Version): Phrase {
  return published ? ['Published ', ...onDate(published), '. '] : [];
}

/** Whose words a version’s text is in, in one line, with a way to the original; the rest is apart. */
export function wordingLine({ wording, sources }: Version): Phrase {
  if (wording === 'official')
    return [{ text: 'Official wording', strong: true }, ', the company’s own words.'];
  const href = sources.find(({ url }) => url)?.url;
  const original = href ? { text: 'original', href } : 'original';
  return [
    { text: 'Restated', strong: true },
    ' in our own words; only the ',
    original,
    ' is binding.',
  ];
}

/** Whose words a version’s text is in, and where the original can be read. */
export function wordingInWords(version: Version): Phrase {
  const sources = version.sources.flatMap((source, index) => [
    index > 0 ? '; ' : '',
    ...sourceInWords(source),
  ]);
  if (version.wording === 'official')
    return [
      { text: 'Official wording', strong: true },
      ', the company’s own words.',
      ...(sources.length > 0 ? [' Source: ', ...sources, '.'] : []),
    ];
  return [
    { text: 'Restated', strong: true },
    ' in our own words: every fact is kept, but only the original is binding. Original: ',
    ...sources,
    '.',
  ];
}

/** When the original was last seen, which bounds what “in force” can claim; empty for official texts. */
export function lastSeenInWords(version: Version): Phrase {
  if (version.wording === 'official') return [];
  const last = lastSeenOf(version);
  return last
    ? [' Last seen by this archive ', ...onDate(last), '.']
    : [' When the archive’s copy was taken is not known.'];
}

/** When a text that somebody else publishes was last seen there; null of one that is published here. */
export function seenInWords({ trustedMonths }: Policy, version: Version): string | null {
  if (trustedMonths === null || !isPublishedElsewhere(version)) return null;
  const last = lastSeenOf(version);
  return last ? `last seen ${dateInWords(last)}` : 'when it was last seen is not known';
}

/** A source with its link and the day of its capture. */
export function sourceInWords(source: Source): Phrase {
  return [
    source.url ? { text: source.title, href: source.url } : source.title,
    ...(source.captured
      ? [' (captured ', ...onDate(source.captured), ')']
      : [' (date of capture not known)']),
  ];
}
