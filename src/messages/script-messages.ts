import type { Message } from './message.ts';
import type { MessageKey } from './words.ts';

/** The scripts that speak. */
export type SpeakingScript = keyof typeof KEYS_OF_SCRIPTS;

/** The messages that each script in the browser may need, by the beginnings of their keys. */
const KEYS_OF_SCRIPTS = {
  'clause-tools': ['cite.'],
  consent: ['asking.'],
  'compare-any': ['comparing.'],
  comparison: [
    'changes.',
    'compared.',
    'difference.',
    'extent.',
    'fate.',
    'footnote.',
    'form.',
    'glance.',
    'group.',
    'kind.',
    'kind-within.',
    'level.',
    'moved.',
    'picture.',
    'place.',
    'quiet.',
    'reference.',
    'remark.',
    'silent.',
    'substance.',
    'trend.',
  ],
  'on-day': ['on-day.'],
  rights: ['rights-due.'],
  search: ['search-said.'],
  verify: ['verdict.', 'foreign.', 'version.', 'date.', 'witness.'],
} as const;

/** Messages of one language as a script gets them, by key. */
export type ScriptMessages = Readonly<Record<string, Message>>;

/** The messages of each language that a script may have to speak. */
export type MessagesByLanguage = Readonly<Record<string, ScriptMessages>>;

/** Whether a script of this name speaks. */
export function isSpeakingScript(name: string): name is SpeakingScript {
  return Object.hasOwn(KEYS_OF_SCRIPTS, name);
}

/** What says these is too small to choose between wordings and to format. */
const PLAIN: readonly SpeakingScript[] = ['clause-tools', 'compare-any', 'consent', 'on-day'];

/** Whether a message has one wording, and its values as they are, in every language. */
export function isPlainKey(key: string): boolean {
  return PLAIN.some((script) => KEYS_OF_SCRIPTS[script].some((begun) => key.startsWith(begun)));
}

/** The keys of all messages, as far as a script may need them. */
export function keysOf(script: SpeakingScript, keys: readonly MessageKey[]): MessageKey[] {
  return keys.filter((key) => KEYS_OF_SCRIPTS[script].some((begun) => key.startsWith(begun)));
}
