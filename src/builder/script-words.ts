import type { Plugin } from 'vite';
import { isSpeakingScript, type MessagesByLanguage } from '../messages/script-messages.ts';
import { scriptMessages } from '../messages/words-in.ts';
import { site } from '../site/load-site.ts';

const PREFIX = 'virtual:words/';

/**
 * The words that a script in the browser needs, in the languages of the site, as a part of the script: no
 * further request, no parser, and none of the words that other scripts or pages need.
 */
export function scriptWords(): Plugin {
  return {
    name: 'clausebook:script-words',
    resolveId: (source) => (source.startsWith(PREFIX) ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const script = id.slice(PREFIX.length + 1);
      if (!isSpeakingScript(script)) throw new Error(`No words are known of the script ${script}.`);
      const { view } = site();
      const { site: facts, words } = view?.library ?? { site: null, words: {} };
      const languages = facts ? [facts.language, ...facts.languages] : [];
      const messages: MessagesByLanguage = Object.fromEntries(
        languages.map((language) => [language, scriptMessages(script, language, words)]),
      );
      return `export const messages = ${JSON.stringify(messages)};`;
    },
  };
}
