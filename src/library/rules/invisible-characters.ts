import type { Problem } from '../../policy/problem.ts';
import { placeOf, problemAt } from '../place.ts';

/**
 * Control, zero-width and bidirectional characters: nobody sees them, yet they change what is compared,
 * searched and hashed, and can make a text read otherwise than it is stored (CVE-2021-42574).
 * Joiners between letters of scripts that need them (Persian, Hindi …) are text.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const NAMES: Record<number, string> = {
  173: 'a soft hyphen',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8288: 'a word joiner',
  65279: 'a byte order mark',
};

export function invisibleCharacters(path: string, text: string): Problem[] {
  return [...text.matchAll(INVISIBLE)].flatMap((match) => {
    if (isJoinerOfScript(text, match.index)) return [];
    const code = match[0].codePointAt(0) ?? 0;
    const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const isBidirectional =
      (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const name =
      NAMES[code] ??
      (isBidirectional ? 'a mark that turns the direction of writing' : 'a control character');
    const before = /(\S*)$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1];
    return problemAt(path, placeOf(text, match.index), {
      rule: 'invisible-character',
      what: `An invisible character stands here: ${name} (${hex})${before ? `, after “${before}”` : ''}.`,
      mend: 'Delete it: put the cursor behind it, press Backspace once, and type the visible letter again if that went instead.',
    });
  });
}

function isJoinerOfScript(text: string, at: number): boolean {
  if (!/^[\u200C-\u200F]$/.test(text[at] ?? '')) return false;
  const around = text.slice(Math.max(0, at - 2), at) + text.slice(at + 1, at + 3);
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Extended_Pictographic}]/u.test(
    around,
  );
}
