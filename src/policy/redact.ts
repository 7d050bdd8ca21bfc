import type { Document, Inline } from './document.ts';
import { remakeDocument } from './walk-document.ts';

/**
 * What stands where words had to be taken out of a published text: in the page, the plain text and every
 * comparison alike, and read aloud as what it is.
 */
export const GAP = '[redacted]';

/** Whether a text is another one with something in place of each gap. */
export function fillsGaps(text: string, gapped: string): boolean {
  const [first = '', ...pieces] = gapped.split(GAP);
  const last = pieces.pop();
  if (last === undefined || !text.startsWith(first) || !text.endsWith(last)) return false;
  let end = first.length;
  for (const piece of pieces) {
    const at = text.indexOf(piece, end + 1);
    if (at < 0) return false;
    end = at + piece.length;
  }
  return end + last.length < text.length;
}

/** What nobody sees between two letters, and what must not hide words: soft hyphens, spaces without width. */
const UNSEEN = String.raw`[\u{ad}\u{200b}\u{2060}\u{feff}]*`;

/**
 * Finds words as whole words, whatever white space stands between them, and however Unicode composes their
 * letters.
 */
export function wordsPattern(words: string, flags = 'gu'): RegExp {
  return wholeWords(words, asPattern, String.raw`\s+`, flags);
}

/**
 * The same with another way to write a character, or the space between two words.
 * @param written a character as a pattern
 */
export function wholeWords(
  words: string,
  written: (character: string) => string,
  space: string,
  flags: string,
): RegExp {
  const composed = words.trim().normalize('NFC');
  const letter = (character: string) => {
    const apart = character.normalize('NFD');
    const pieces = Array.from(apart, written).join('');
    return apart === character ? pieces : `(?:${written(character)}|${pieces})`;
  };
  const pattern = composed
    .split(/\s+/)
    .map((word) => Array.from(word, letter).join(UNSEEN))
    .join(space);
  // A mark belongs to the letter before it: “Jose” is not the beginning of “José”.
  const edge = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(Array.from(composed).at(at) ?? '');
  const [before, after] = [edge(0), edge(-1)];
  return new RegExp(
    `${before ? String.raw`(?<![\p{L}\p{M}\p{N}])` : ''}${pattern}${after ? String.raw`(?![\p{L}\p{M}\p{N}])` : ''}`,
    flags,
  );
}

/** A character that stands for nothing but itself in a pattern. */
export function asPattern(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Whether the target of a link has the words, in whatever case and escaped or not. */
export function targetHas(href: string, words: string): boolean {
  return [href, unescaped(href)].some((each) => wordsPattern(words, 'iu').test(each));
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** A document with a gap wherever its text has the words. A link that names them leads nowhere any more. */
export function redactDocument(document: Document, words: string): Document {
  const pattern = wordsPattern(words);
  const without = (text: string) => text.replace(pattern, GAP);
  const inline = (each: Inline): readonly Inline[] => {
    switch (each.kind) {
      case 'text':
      case 'code':
        return [{ ...each, text: without(each.text) }];
      case 'image':
        return [{ ...each, alternative: without(each.alternative) }];
      case 'link':
        return targetHas(each.href, words) ? each.inlines : [each];
      default:
        return [each];
    }
  };
  return remakeDocument(document, {
    inlines: (list) => joined(list.flatMap(inline)),
    preformatted: without,
  });
}

/** Texts that follow each other are one. */
function joined(list: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const next of list) {
    const last = result.at(-1);
    if (last?.kind === 'text' && next.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + next.text };
    else result.push(next);
  }
  return result;
}
