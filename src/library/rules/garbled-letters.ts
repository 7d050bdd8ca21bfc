import type { Problem } from '../../policy/problem.ts';
import { placeOf, problemAt } from '../text/place.ts';

/** What Windows shows for the bytes 80 to 9F; `\0` where it has no character. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** What a byte from 80 to BF can have become: the character of Windows, or a control character. */
const FOLLOWING = `[\\u0080-\\u00BF${WINDOWS.replaceAll('\0', '')}]`;

/**
 * UTF-8 read as Windows text. Capitals before a closing mark (“AMANHÃ”) and Ä and Å at the end of a word
 * are words of some language; `â€` is a word of no language.
 */
const GARBLED = new RegExp(
  [
    `â[€‚„†‡ˆ‰]${FOLLOWING}?`,
    `[ÂÃ][\\u0080-\\u009F¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™šœžŸ]`,
    `(?<![\\p{L}“„«‘‚"'(])[ÂÃ]${FOLLOWING}`,
    `(?<=\\p{Ll})[ÂÃ]${FOLLOWING}`,
    `[ÄÅ]${FOLLOWING}(?=\\p{Ll})`,
  ].join('|'),
  'gu',
);

/** A place where letters are garbled: where, what stands there, what was probably meant. */
export interface Garbled {
  readonly index: number;
  readonly seen: string;
  readonly meant: string;
}

/** Where UTF-8 was read as Windows text once and saved so: `â€™` for ’, `Ã©` for é. */
function garbledIn(text: string): Garbled[] {
  if (!/[ÂÃâÄÅ]/.test(text)) return [];
  return [...text.matchAll(GARBLED)].flatMap((match) => {
    const [seen] = match;
    const meant = decodeAgain(seen);
    if (meant) return { index: match.index, seen, meant };
    // Windows has no character for the last byte of ” (E2 80 9D), so that it is often lost.
    return seen.startsWith('â€') ? { index: match.index, seen: 'â€', meant: '”' } : [];
  });
}

/** A file whose letters were garbled when it was saved: one problem, however many there are. */
export function garbledLetters(path: string, text: string): Problem[] {
  const found = garbledIn(text);
  const [first] = found;
  if (!first) return [];
  const pairs = new Map(found.map(({ seen, meant }) => [seen, meant]));
  const shown = [...pairs].slice(0, 6).map(([seen, meant]) => `${show(seen)} → ${show(meant)}`);
  const more =
    found.length > 1
      ? `, with ${found.length - 1} more such place${found.length > 2 ? 's' : ''} in this file`
      : '';
  return [
    problemAt(path, placeOf(text, first.index), {
      rule: 'garbled-letters',
      what: `${show(first.seen)} stands here where ${show(first.meant)} was probably meant${more}: the file was opened in another encoding and saved so.`,
      mend: `Take the file from before it was garbled and save it with the encoding “UTF-8”, or replace: ${shown.join(', ')}${pairs.size > 6 ? ' …' : ''}.`,
    }),
  ];
}

function decodeAgain(seen: string): string | null {
  const bytes = [...seen].map((character) => {
    const at = WINDOWS.indexOf(character);
    return at >= 0 ? 0x80 + at : (character.codePointAt(0) ?? 0);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** As can be seen: a non-breaking space and a control character by name. */
function show(letters: string): string {
  if (letters === '\u00A0') return 'a space';
  const visible = letters.replace(/\u00A0/g, ' ').replace(/[\u0080-\u009F\u00AD]/g, '�');
  return `“${visible}”`;
}
