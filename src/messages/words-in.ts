import { compileMessage } from './compile-message.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { Message } from './message.ts';
import { keysOf, type ScriptMessages, type SpeakingScript } from './script-messages.ts';
import { type MessageKey, type Words, wordsOf } from './words.ts';

/** Messages of one language, by key: all, or those that a site words otherwise. */
export type Messages = Readonly<Record<string, string>>;

const BUILT_IN: Readonly<Record<string, Messages>> = {
  en: ENGLISH,
  it: ITALIAN,
  de: GERMAN,
};

/** The languages that need no words of the site’s own. */
export const BUILT_IN_LANGUAGES: readonly string[] = Object.keys(BUILT_IN);

/**
 * The words of a language: its own, as the site words them; `de-AT` takes from `de` what it does not word
 * itself. Each message is compiled when it is first asked for.
 * @param language BCP 47
 * @param own the messages of the content folder, by language
 */
export function wordsIn(language: string, own: Readonly<Record<string, Messages>> = {}): Words {
  const sources = sourcesOf(language, own);
  const compiled = new Map<string, Message>();
  return wordsOf(language, (key) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const message = compileMessage(sourceOf(key, language, sources));
    compiled.set(key, message);
    return message;
  });
}

/**
 * The words of a language that somebody else names. If no words of it are built in, they are English, with
 * the dates and numbers of that language; if it is no language, all is English.
 */
export function wordsNear(language: string): Words {
  try {
    const [base = ''] = Intl.getCanonicalLocales(language)[0]?.split('-') ?? [];
    return wordsIn(language, BUILT_IN_LANGUAGES.includes(base) ? {} : { [language]: ENGLISH });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return wordsIn('en');
  }
}

const ofTexts = new WeakMap<object, Map<string, Words>>();

/**
 * The words of the language of a text, as far as they are built in; else those of the page.
 * @param own the messages of the content folder, by language
 */
export function wordsForText(
  language: string,
  ofPage: Words,
  own: Readonly<Record<string, Messages>>,
): Words {
  const isBuiltIn = BUILT_IN_LANGUAGES.includes(language.split('-')[0] ?? '');
  if (!isBuiltIn || language === ofPage.language) return ofPage;
  const known = ofTexts.get(own) ?? new Map<string, Words>();
  ofTexts.set(own, known);
  const words = known.get(language) ?? wordsIn(language, own);
  known.set(language, words);
  return words;
}

/** The messages that a script needs, compiled: it has no parser. */
export function scriptMessages(
  script: SpeakingScript,
  language: string,
  own: Readonly<Record<string, Messages>> = {},
): ScriptMessages {
  const sources = sourcesOf(language, own);
  return Object.fromEntries(
    keysOf(script, Object.keys(ENGLISH) as MessageKey[]).map((key) => [
      key,
      compileMessage(sourceOf(key, language, sources)),
    ]),
  );
}

function sourceOf(key: MessageKey, language: string, sources: readonly Messages[]): string {
  const source = sources.find((messages) => Object.hasOwn(messages, key))?.[key];
  if (source === undefined) throw new Error(`There are no words for ${key} in ${language}.`);
  return source;
}

/** The keys that a language lacks. */
export function missingWords(
  language: string,
  own: Readonly<Record<string, Messages>> = {},
): MessageKey[] {
  const sources = sourcesOf(language, own);
  const keys = Object.keys(ENGLISH) as MessageKey[];
  return keys.filter((key) => !sources.some((messages) => Object.hasOwn(messages, key)));
}

/** Where the words of a language are looked for, the nearest first. */
function sourcesOf(language: string, own: Readonly<Record<string, Messages>>): Messages[] {
  const names = new Set([language, language.split('-')[0] ?? '']);
  return [own, BUILT_IN].flatMap((place) =>
    [...names].flatMap((name) => (Object.hasOwn(place, name) ? [place[name] ?? {}] : [])),
  );
}
