import type { MessagesByLanguage } from '../messages/script-messages.ts';
import { type Words, wordsOf } from '../messages/words.ts';

/** The words of a script, in the language of the page or, where it has none, in the first that there is. */
export function pageWords(messages: MessagesByLanguage): Words {
  const { lang } = document.documentElement;
  const [first = 'en'] = Object.keys(messages);
  return spokenWords(Object.hasOwn(messages, lang) ? lang : first, messages);
}

/** The words of a script in one language. */
export function spokenWords(language: string, messages: MessagesByLanguage): Words {
  return wordsOf(language, (key) => {
    const message = messages[language]?.[key];
    if (message === undefined) throw new Error(`This script has no words for ${key}.`);
    return message;
  });
}
