import { codePoint } from 'dingbat-to-unicode';
import type { XmlElement } from './word-xml.ts';

/** Fonts whose letters are signs. */
const SIGNS = /^(?:Symbol|Wingdings(?: [23])?|Webdings)$/i;

/** A sign of which nobody knows how it looks. */
const UNKNOWN_SIGN = '\ufffd';

/** The sign that a `w:sym` shows, in Unicode. */
export function signOf(symbol: XmlElement): string {
  const font = symbol.attributes.get('w:font') ?? '';
  const code = Number.parseInt(symbol.attributes.get('w:char') ?? '', 16);
  if (Number.isNaN(code)) return UNKNOWN_SIGN;
  return signIn(font, code) ?? (isPrivate(code) ? UNKNOWN_SIGN : String.fromCodePoint(code));
}

/** Letters as they look in a font: those of a font of signs are others. */
export function inFont(text: string, font: string | null): string {
  const isSigns = font !== null && SIGNS.test(font.trim());
  if (!isSigns && !/[\ue000-\uf8ff]/u.test(text)) return text;
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      // A font of signs has a sign in place of each letter; a space is one in all of them.
      if (isSigns && /\S/u.test(letter) && (code < 0x100 || isPrivate(code)))
        return signIn(font, code) ?? UNKNOWN_SIGN;
      return isPrivate(code) ? (signIn('Symbol', code) ?? UNKNOWN_SIGN) : letter;
    })
    .join('');
}

/** Word keeps the letters of such fonts in the private part of Unicode, from F000 on. */
function signIn(font: string, code: number): string | null {
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return codePoint(font.trim().replace(/^wingdings/i, 'Wingdings'), plain)?.string ?? null;
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}
