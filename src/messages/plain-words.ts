import type { Piece } from './message.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import type { MessagesByLanguage } from './script-messages.ts';
import type { Words } from './words.ts';

/** What the smallest scripts say: sentences of one wording each, with nothing in them to be formatted. */
export type PlainWords = Pick<Words, 'text' | 'phrase'>;

/**
 * The words of such a script. It is made a part of each script, so that it must need nothing but its
 * arguments: a module of its own would be one request more, and all that formats is four times as large.
 * @param messages of one wording each, with values that are words or phrases
 * @param language that of the page; where it is none of them, the first is spoken
 */
export function plainWords(messages: MessagesByLanguage, language: string): PlainWords {
  const own = messages[language] ?? Object.values(messages)[0];
  const phraseOf = (
    pieces: readonly Piece[],
    values: Readonly<Record<string, string | Phrase>>,
  ): PhrasePart[] =>
    pieces.flatMap((piece) =>
      typeof piece === 'string'
        ? piece
        : 'mark' in piece
          ? { text: phraseOf(piece.pieces, values).join(''), href: `${values[piece.mark]}` }
          : (values[piece.value] ?? []),
    );
  const phrase = (key: string, values = {}) => phraseOf((own?.[key] ?? []) as Piece[], values);
  return { text: (...given) => phrase(...given).join(''), phrase };
}
