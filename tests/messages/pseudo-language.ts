import { type Model, parseMessage, stringifyMessage } from 'messageformat';
import { ENGLISH } from '../../src/messages/english.ts';

/**
 * The language that the site is made to speak: Greek, for its plurals, dates and lists, with English words
 * in Greek letters. A Latin letter on a page is then of the content, or was never a message.
 */
export const PSEUDO_LANGUAGE = 'el';

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const GREEK = 'αβγδεφηιιικλμνοπθρστυωωχψζΑΒΓΔΕΦΗΙΙΙΚΛΜΝΟΠΘΡΣΤΥΩΩΧΨΖ';

/** Words with a Greek letter in the place of each Latin one; accented ones become the same. */
export function inGreekLetters(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => GREEK[LATIN.indexOf(letter)] ?? 'λ');
}

/** The letters that are written most, so that lines are about as long as Arabic ones. */
const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/** Words with an Arabic letter in the place of each Latin one. */
export function inArabicLetters(text: string): string {
  return text.replace(
    /\p{Script=Latin}/gu,
    (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? 'ل',
  );
}

/** Every message in other letters, Greek ones unless told; names of values and marks stay. */
export function pseudoMessages(inLetters = inGreekLetters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ENGLISH).map(([key, text]) => [
      key,
      stringifyMessage(turned(parseMessage(text), inLetters)),
    ]),
  );
}

function turned(message: Model.Message, inLetters: (text: string) => string): Model.Message {
  const pattern = (parts: Model.Pattern): Model.Pattern =>
    parts.map((part) => (typeof part === 'string' ? inLetters(part) : part));
  return message.type === 'message'
    ? { ...message, pattern: pattern(message.pattern) }
    : {
        ...message,
        variants: message.variants.map((variant) => ({
          ...variant,
          value: pattern(variant.value),
        })),
      };
}

/** The same as a file of `content/words`. */
export function pseudoWordsFile(inLetters = inGreekLetters): string {
  return Object.entries(pseudoMessages(inLetters))
    .map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`)
    .join('');
}
