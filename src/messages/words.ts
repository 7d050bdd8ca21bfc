import type { PolicyDate } from '../policy/date.ts';
import type { ENGLISH } from './english.ts';
import { formatterFor, type Value } from './format-message.ts';
import { isolated } from './isolated.ts';
import { type Direction, directionOf } from './language-attributes.ts';
import type { Message } from './message.ts';
import type { AllMarks, ValuesOf } from './message-values.ts';
import { type Phrase, type PhrasePart, phraseText } from './phrase.ts';

/** Every message of the interface, by its key. */
export type MessageKey = keyof typeof ENGLISH;

/** The same messages in another language. */
export type Translated<English> = Readonly<Record<keyof English, string>>;

/** The keys of messages without links: such a message is plain text. */
export type TextKey = {
  [Key in MessageKey]: AllMarks<(typeof ENGLISH)[Key]> extends never ? Key : never;
}[MessageKey];

/** The values that a message takes; no argument at all if it takes none. */
type Arguments<Key extends MessageKey, Given> = keyof ValuesOf<(typeof ENGLISH)[Key]> extends never
  ? []
  : [values: ValuesOf<(typeof ENGLISH)[Key], Given>];

/** The words of the interface in one language: what is said of a page is asked of its view’s words. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** A message as plain text. */
  text<Key extends TextKey>(key: Key, ...values: Arguments<Key, string | number>): string;
  /** A message with its links and dates; a value may be a phrase itself. */
  phrase<Key extends MessageKey>(key: Key, ...values: Arguments<Key, Value>): Phrase;
  /** A date in words, as precise as it is: “17 November 2021”, “October 2016”, “2016”. */
  date(date: PolicyDate): string;
  /** The same for a sentence, marked up for machines. */
  time(date: PolicyDate): PhrasePart;
  /** “1,950”. */
  number(value: number): string;
  /** “a, b and c”. */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** A name or a title as it can stand beside others, or among words that no message holds. */
  name(name: string): string;
  /** The order of the alphabet of the language. */
  compare(a: string, b: string): number;
}

/**
 * @param language BCP 47
 * @param messageOf finds a message, compiled
 */
export function wordsOf(language: string, messageOf: (key: MessageKey) => Message): Words {
  const locale = localeOf(language);
  const direction = directionOf(language);
  const formatter = formatterFor(locale);
  const collator = new Intl.Collator(locale);
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const name = (given: string) => isolated(given, direction);
  return {
    language,
    direction,
    text: (key, ...[values]) => phraseText(formatter.format(messageOf(key), values ?? {})),
    phrase: (key, ...[values]) => formatter.format(messageOf(key), values ?? {}),
    date: formatter.date,
    time: (date) => ({ text: formatter.date(date), time: date }),
    number: (value) => formatter.number(value),
    list: (items, type = 'conjunction') => lists[type].format(items.map(name)),
    name,
    compare: collator.compare,
  };
}

/** English without a region is British, in which the day stands before the month. */
function localeOf(language: string): string {
  return language.toLowerCase() === 'en' ? 'en-GB' : language;
}
