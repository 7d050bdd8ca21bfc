// Sealed: how a text is read here decides the bytes that are printed of it, which are a contract to the byte
// (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** The words of a piece of HTML: tags and comments dropped, `<br>` a space, character references resolved. */
export function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z!?][^>]*>?/gi, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return decodeNamedCharacterReference(name) || whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
