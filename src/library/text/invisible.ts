/**
 * Control, zero-width and bidirectional characters: nobody sees them, yet they change what is compared,
 * searched and hashed, and can make a text read otherwise than it is stored (CVE-2021-42574).
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

/**
 * An invisible character in a text: where (UTF-16 units), and what it is called, `a soft hyphen (U+00AD)`.
 */
export interface Invisible {
  readonly index: number;
  readonly name: string;
}

/**
 * The invisible characters of a text. Joiners between letters of scripts that need them (Persian, Hindi …)
 * are text.
 */
export function invisiblesIn(text: string): Invisible[] {
  return [...text.matchAll(INVISIBLE)]
    .filter((match) => !isJoinerOfScript(text, match.index))
    .map((match) => ({ index: match.index, name: nameOf(match[0].codePointAt(0) ?? 0) }));
}

function nameOf(code: number): string {
  const isBidirectional = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  const name =
    NAMES[code] ??
    (isBidirectional ? 'a mark that turns the direction of writing' : 'a control character');
  return `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

function isJoinerOfScript(text: string, at: number): boolean {
  if (!/^[\u200C-\u200F]$/.test(text[at] ?? '')) return false;
  const around = text.slice(Math.max(0, at - 2), at) + text.slice(at + 1, at + 3);
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Extended_Pictographic}]/u.test(
    around,
  );
}
