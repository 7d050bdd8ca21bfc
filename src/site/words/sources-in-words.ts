import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { isExample } from '../../policy/is-example.ts';
import { isPublishedElsewhere, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy, Source, Version } from '../../policy/library.ts';
import { dated } from './dates-in-words.ts';

/** When a version was published, where its author says so. */
export function publishedInWords(words: Words, { published }: Version): Phrase {
  return published ? words.phrase('sources.published', { on: dated(words, 'on', published) }) : [];
}

/** Whose words a version’s text is in, in one line, with a way to the original; the rest is apart. */
export function wordingLine(words: Words, policy: Policy, version: Version): Phrase {
  if (version.wording === 'official') return words.phrase('sources.official');
  if (isExample(policy, version)) return words.phrase('sources.example');
  const href = version.sources.find(({ url }) => url)?.url;
  const text = words.text('sources.original');
  return words.phrase('sources.restated', { original: href ? { text, href } : text });
}

/** Whose words a version’s text is in, and where the original can be read. */
export function wordingInWords(words: Words, policy: Policy, version: Version): Phrase {
  const sources = version.sources.flatMap((source, index) => [
    index > 0 ? '; ' : '',
    ...sourceInWords(words, source),
  ]);
  if (isExample(policy, version))
    return sources.length > 0
      ? words.phrase('sources.example-with', { sources })
      : words.phrase('sources.example');
  if (version.wording !== 'official') return words.phrase('sources.restated-with', { sources });
  return sources.length > 0
    ? words.phrase('sources.official-with', { sources })
    : words.phrase('sources.official');
}

/** When the original was last seen, which bounds what “in force” can claim; empty for official texts. */
export function lastSeenInWords(words: Words, policy: Policy, version: Version): Phrase {
  if (version.wording === 'official' || isExample(policy, version)) return [];
  const last = lastSeenOf(version);
  return last
    ? words.phrase('sources.last-seen', { on: dated(words, 'on', last) })
    : words.phrase('sources.copy-unknown');
}

/** When a text that somebody else publishes was last seen there; null of one that is published here. */
export function seenInWords(words: Words, policy: Policy, version: Version): string | null {
  if (policy.trustedMonths === null || isExample(policy, version) || !isPublishedElsewhere(version))
    return null;
  const date = lastSeenOf(version);
  return date ? words.text('sources.seen', { date }) : words.text('sources.seen-unknown');
}

/** A source with its link and the day of its capture. */
export function sourceInWords(words: Words, { title, url, captured }: Source): Phrase {
  const source = url ? { text: title, href: url } : title;
  return captured
    ? words.phrase('sources.captured', { source, on: dated(words, 'on', captured) })
    : words.phrase('sources.capture-unknown', { source });
}
