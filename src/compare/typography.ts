/** Signs that stand for one another in print, each with the plainest of its kind. */
const PLAIN_SIGNS: readonly (readonly [sign: RegExp, plain: string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2007\u2009\u202f]/g, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
];

/**
 * Letters of Greek and of Cyrillic, each above the Latin one that prints like it, after the table of
 * confusable characters of Unicode Technical Standard 39.
 */
const [LATIN, LOOK_ALIKES] = [
  'ABEZHIKMNOPTYXo' + 'ABEKMHOPCTXIJSaeopcyxijs',
  '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf' +
    '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455',
];

const latinOf = new Map([...LOOK_ALIKES].map((letter, at) => [letter, LATIN[at] as string]));
const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKES}]`, 'g');

const LIGATURE = /[\ufb00-\ufb06]/g;

/** The micro sign and the long s, which are other forms of one letter. */
const LETTER_FORM = /[\u00b5\u017f]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const IS_ASCII = /^[\x00-\x7f]*$/;

/** Quotes, dashes, hyphens, spaces, ligatures and invisible characters as the plainest of their kind. */
export function foldTypography(text: string): string {
  if (IS_ASCII.test(text)) return text;
  return PLAIN_SIGNS.reduce(
    (folded, [sign, plain]) => folded.replace(sign, plain),
    text.normalize('NFC'),
  ).replace(LIGATURE, (ligature) => ligature.normalize('NFKC'));
}

/** Equal for texts that print alike: typography folded, and letters that look like Latin ones as those. */
export function foldPrint(text: string): string {
  if (IS_ASCII.test(text)) return text;
  return foldLookAlikes(foldTypography(text));
}

function foldLookAlikes(text: string): string {
  return text
    .replace(LETTER_FORM, (letter) => letter.normalize('NFKC'))
    .replace(LOOK_ALIKE, (letter) => latinOf.get(letter) as string);
}

/** Whether two texts differ in anything but letters that look alike. */
export function differInMoreThanLookAlikes(from: string, to: string): boolean {
  return foldLookAlikes(from) !== foldLookAlikes(to);
}

/**
 * Whether two texts that print alike have letters that are not the same: the Greek letter mu and the micro
 * sign, or a Cyrillic letter in a Latin word, which may be a trick.
 */
export function differInLookAlikes(from: string, to: string): boolean {
  if (from === to || (IS_ASCII.test(from) && IS_ASCII.test(to))) return false;
  const bare = (text: string) => text.replace(/\s+/gu, '');
  return (
    bare(foldPrint(from)) === bare(foldPrint(to)) &&
    bare(foldTypography(from)) !== bare(foldTypography(to))
  );
}
