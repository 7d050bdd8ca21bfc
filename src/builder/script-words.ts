import type { Plugin } from 'vite';
import { directionOf } from '../messages/language-attributes.ts';
import type { Message } from '../messages/message.ts';
import { type PlainMessages, plainMessage, plainWords } from '../messages/plain-words.ts';
import { isSpeakingScript, type MessagesByLanguage } from '../messages/script-messages.ts';
import { scriptMessages } from '../messages/words-in.ts';
import { site } from '../site/load-site.ts';

const NOTHING = { site: null, words: {}, organisations: [] };
const PREFIX = 'virtual:words/';
/**
 * The same with everything that puts them into words, for the scripts of the pages that most people read.
 */
const PLAIN = 'virtual:plain-words/';

/**
 * The words that a script in the browser needs, in the languages of the site, as a part of the script: no
 * further request, no parser, and none of the words that other scripts or pages need.
 */
export function scriptWords(): Plugin {
  return {
    name: 'clausebook:script-words',
    resolveId: (source) =>
      source.startsWith(PREFIX) || source.startsWith(PLAIN) ? `\0${source}` : null,
    load(id) {
      const prefix = [PREFIX, PLAIN].find((each) => id.startsWith(`\0${each}`));
      if (prefix === undefined) return null;
      const script = id.slice(prefix.length + 1);
      if (!isSpeakingScript(script)) throw new Error(`No words are known of the script ${script}.`);
      const { view } = site();
      const { site: facts, words, organisations } = view?.library ?? NOTHING;
      const languages = facts ? [facts.language, ...facts.languages] : [];
      const ofPolicies = organisations.flatMap(({ policies }) => policies.map((p) => p.language));
      const messages: MessagesByLanguage = Object.fromEntries(
        languages.map((language) => [language, scriptMessages(script, language, words)]),
      );
      if (prefix === PREFIX) return `export const messages = ${JSON.stringify(messages)};`;
      const plain = JSON.stringify(
        allPlain(script, messages, runBothWays([...languages, ...ofPolicies])),
      );
      return `export const words = (${plainWords})(${plain}, document.documentElement.lang);`;
    },
  };
}

function runBothWays(languages: readonly string[]): boolean {
  return new Set(languages.map(directionOf)).size > 1;
}

/** A site may word a message in several ways, by a number or a date; such a script cannot choose. */
function allPlain(
  script: string,
  messages: MessagesByLanguage,
  isMixed: boolean,
): Record<string, PlainMessages> {
  const plain = (key: string, message: Message) => {
    const pieces = plainMessage(message, isMixed);
    if (pieces !== null) return [key, pieces] as const;
    throw new Error(
      `${key} must have one wording, without numbers and dates to format: the script ${script} is small.`,
    );
  };
  return Object.fromEntries(
    Object.entries(messages).map(([language, own]) => [
      language,
      Object.fromEntries(Object.entries(own).map(([key, message]) => plain(key, message))),
    ]),
  );
}
