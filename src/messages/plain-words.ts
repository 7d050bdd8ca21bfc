import { isLook, isPattern, type Message } from './message.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import type { Words } from './words.ts';

/** What the smallest scripts say: sentences of one wording each, with nothing in them to be formatted. */
export type PlainWords = Pick<Words, 'text' | 'phrase'>;

/** Words, the name of a value, or that of a link with what stands in it. */
export type PlainPiece = string | readonly [value: string, inner?: readonly PlainPiece[]];

/** The messages of a language, by key. */
export type PlainMessages = Readonly<Record<string, readonly PlainPiece[]>>;

/**
 * A message as such a script gets it; null if it has several wordings, or numbers and dates to format.
 * @param isMixed whether values may run in another direction than the message: all of them are isolated,
 * since the script cannot see which way they run
 */
export function plainMessage(message: Message, isMixed = false): PlainPiece[] | null {
  if (!isPattern(message)) return null;
  const pieces = message.flatMap((piece): readonly (PlainPiece | null)[] => {
    if (typeof piece === 'string') return [piece];
    if ('value' in piece) {
      if (piece.as !== null) return [null];
      return isMixed ? ['\u2068', [piece.value], '\u2069'] : [[piece.value]];
    }
    const inner = isLook(piece.mark) ? null : plainMessage(piece.pieces, isMixed);
    return [inner && [piece.mark, inner]];
  });
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

/**
 * The words of such a script. It is made a part of each script, so that it must need nothing but its
 * arguments: a module of its own would be one request more, and all that formats is four times as large.
 * @param messages by language
 * @param language that of the page; where it is none of them, the first is spoken
 */
export function plainWords(
  messages: Readonly<Record<string, PlainMessages>>,
  language: string,
): PlainWords {
  const own = messages[language] ?? Object.values(messages)[0];
  const phraseOf = (
    pieces: readonly PlainPiece[],
    values: Readonly<Record<string, string | Phrase>>,
  ): PhrasePart[] =>
    pieces.flatMap((piece) => {
      if (typeof piece === 'string') return piece;
      const value = values[piece[0]] ?? [];
      return piece[1] ? { text: phraseOf(piece[1], values).join(''), href: `${value}` } : value;
    });
  const phrase = (key: string, values = {}) => phraseOf(own?.[key] ?? [], values);
  return { text: (...given) => phrase(...given).join(''), phrase };
}
