import { directionOf } from '../messages/language-attributes.ts';
import type { Message } from '../messages/message.ts';
import { plainMessage } from '../messages/plain-words.ts';
import { BUILT_IN_LANGUAGES, type Messages, scriptMessages } from '../messages/words-in.ts';
import type { Texts } from './texts.ts';

const PREFIX = 'asking.';

/**
 * The words of the tool in a language, as a file of a release has them: each value as its name in braces.
 * @param own the messages of the content folder, by language
 */
export function textsIn(language: string, own: Readonly<Record<string, Messages>> = {}): Texts {
  const texts = Object.entries(scriptMessages('consent', language, own)).map(([key, message]) => [
    key.slice(PREFIX.length),
    withBraces(key, message, directionOf(language) === 'rtl'),
  ]);
  const name = releasedLanguage(language) ?? language;
  return { language: name, direction: directionOf(name), ...Object.fromEntries(texts) } as Texts;
}

/**
 * What a page must give the tool so that it speaks as the site words it: the words that no release has in
 * this language. Null where a release has them all.
 */
export function ownTexts(
  language: string,
  own: Readonly<Record<string, Messages>>,
): Partial<Texts> | null {
  const released = releasedLanguage(language);
  const texts = textsIn(language, own);
  if (released === null) return texts;
  const known = textsIn(released);
  const others = (Object.keys(texts) as (keyof Texts)[]).filter((key) => texts[key] !== known[key]);
  if (others.length === 0) return null;
  return Object.fromEntries(others.map((key) => [key, texts[key]]));
}

/** The language of the file in which the tool finds its words for a language; null where it finds none. */
function releasedLanguage(language: string): string | null {
  const [base = ''] = language.split('-');
  return BUILT_IN_LANGUAGES.includes(base) ? base : null;
}

/** @throws Error where a site words a message in several ways, which its rule `site-words` tells before */
function withBraces(key: string, message: Message, isMixed: boolean): string {
  const pieces = plainMessage(message, isMixed);
  if (pieces === null) throw new Error(`${key} must have one wording.`);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece[0]}}`)).join('');
}
