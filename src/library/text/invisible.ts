import { isNeededIsolate, RIGHT_TO_LEFT } from './isolates.ts';

/**
 * Characters that show nothing: nobody sees them, yet they change what is compared, searched and hashed, and
 * can make a text read otherwise than it is stored (CVE-2021-42574). These are Unicode’s own list of what is
 * shown as nothing (`Default_Ignorable_Code_Point`) and what that list lacks: control characters, separators
 * of lines, interlinear and Egyptian marks, and the Braille cell without dots.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2800\uFFF9-\uFFFB\u{13430}-\u{1343F}]/gu;

const NAMES: Record<number, string> = {
  173: 'a soft hyphen',
  847: 'a grapheme joiner',
  4447: 'a filler',
  4448: 'a filler',
  1564: 'an Arabic letter mark',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8288: 'a word joiner',
  10240: 'a Braille cell without dots',
  12644: 'a filler',
  65279: 'a byte order mark',
  65440: 'a filler',
};

/**
 * An invisible character in a text: where (UTF-16 units), and what it is called, `a soft hyphen (U+00AD)`.
 */
export interface Invisible {
  readonly index: number;
  readonly name: string;
}

/**
 * The invisible characters of a text. Some are text where writing needs them: joiners and marks of direction
 * beside letters of scripts that have them (Persian, Hindi …), isolates among them, and selectors behind what
 * has several forms.
 */
export function invisiblesIn(text: string): Invisible[] {
  return [...text.matchAll(INVISIBLE)]
    .filter((match) => !isNeeded(text, match.index))
    .map((match) => ({ index: match.index, name: characterName(match[0].codePointAt(0) ?? 0) }));
}

function characterName(code: number): string {
  const isBidirectional = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  const isSelector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
  const kinds = isBidirectional
    ? 'a mark that turns the direction of writing'
    : isSelector
      ? 'a selector of another form of a letter'
      : 'a control character';
  return `${NAMES[code] ?? kinds} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** A picture among letters. ©, ® and ™ are signs of the law, although Unicode counts them as pictures too. */
const EMOJI = String.raw`(?![©®™])\p{Extended_Pictographic}`;
/** Letters of scripts in which a joiner changes how words are written. */
const JOINED = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`;

interface Need {
  readonly of: RegExp;
  /** What stands before the character; anything where it is not given. */
  readonly before?: RegExp;
  /** What stands behind it. */
  readonly after?: RegExp;
}

/** Where each invisible character is part of the text. */
const NEEDED: readonly Need[] = [
  { of: /[\u200E\u200F\u061C]/, before: new RegExp(`${RIGHT_TO_LEFT}.?$`, 'u') },
  { of: /[\u200E\u200F\u061C]/, after: new RegExp(`^.?${RIGHT_TO_LEFT}`, 'u') },
  { of: /[\u200C\u200D]/, before: new RegExp(String.raw`${JOINED}\p{M}*$`, 'u') },
  {
    of: /\u200D/,
    before: new RegExp(String.raw`(?:${EMOJI}\uFE0F?|\p{Emoji_Modifier})$`, 'u'),
    after: new RegExp(`^${EMOJI}`, 'u'),
  },
  { of: /\uFE0F/, before: new RegExp(`${EMOJI}$`, 'u') },
  { of: /\uFE0F/, before: /[0-9#*]$/, after: /^\u20E3/ },
  { of: /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u, before: /\p{Script=Han}$/u },
  { of: /[\u180B-\u180D\u180F]/, before: /\p{Script=Mongolian}$/u },
];

function isNeeded(text: string, at: number): boolean {
  if (/[\u2066-\u2069]/.test(text[at] ?? '')) return isNeededIsolate(text, at);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at + character.length, at + character.length + 8);
  return NEEDED.some(
    (need) =>
      need.of.test(character) &&
      (need.before?.test(before) ?? true) &&
      (need.after?.test(after) ?? true),
  );
}
