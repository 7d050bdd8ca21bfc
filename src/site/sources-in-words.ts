import type { Source, Version } from '../policy/library.ts';
import { onDate } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';
import type { View } from './view.ts';

/** Whose words a version’s text is in, and where the original can be read. */
export function wordingInWords(view: View, version: Version): Phrase {
  const sources = version.sources.flatMap((source, index) => [
    index > 0 ? '; ' : '',
    ...sourceInWords(source),
  ]);
  if (version.wording === 'official')
    return [
      'The company’s own words.',
      ...(sources.length > 0 ? [' Source: ', ...sources, '.'] : []),
    ];
  const { publisher } = view.library.site;
  return [
    `Restated in other words by ${publisher.name}, with every fact of the original, whose own words are binding. Original: `,
    ...sources,
    '.',
  ];
}

/** A source with its link and the day of its capture. */
export function sourceInWords(source: Source): Phrase {
  return [
    source.url ? { text: source.title, href: source.url } : source.title,
    ...(source.captured ? [', captured ', ...onDate(source.captured)] : [', capture not dated']),
  ];
}
