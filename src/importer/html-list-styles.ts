/** How the number of an item is written; `none` of a bullet. */
export type ListStyle =
  | 'decimal'
  | 'alpha'
  | 'ALPHA'
  | 'roman'
  | 'ROMAN'
  | 'greek'
  | 'zero'
  | 'none';

const TYPES: Readonly<Record<string, ListStyle>> = {
  '1': 'decimal',
  a: 'alpha',
  A: 'ALPHA',
  i: 'roman',
  I: 'ROMAN',
  decimal: 'decimal',
  'decimal-leading-zero': 'zero',
  'lower-alpha': 'alpha',
  'lower-latin': 'alpha',
  'upper-alpha': 'ALPHA',
  'upper-latin': 'ALPHA',
  'lower-roman': 'roman',
  'upper-roman': 'ROMAN',
  'lower-greek': 'greek',
  none: 'none',
  disc: 'none',
  circle: 'none',
  square: 'none',
  'disclosure-open': 'none',
  'disclosure-closed': 'none',
};

/** Returns the style that a style sheet gives this name; null if the style is not known. */
export function styleNamed(name: string): ListStyle | null {
  return Object.hasOwn(TYPES, name) ? (TYPES[name] ?? null) : null;
}

/**
 * How an element numbers items; null if it says nothing, or names a style that is not known.
 * @param type its attribute
 * @param listStyle what a style sheet says of it
 */
export function styleOf(type: string | null, listStyle: string | null): ListStyle | null {
  const named = listStyle?.split(/\s+/).find((each) => styleNamed(each) !== null);
  return styleNamed(named ?? '') ?? styleNamed(type ?? '');
}

/**
 * Names of numbering styles that are not known, as Hebrew and those of a site’s own: the marks that a browser
 * shows by them cannot be told. A written mark counts where it has letters or digits.
 */
export function unknownStyles(listStyle: string | null): string[] {
  const parts = (listStyle ?? '').match(/"[^"]*"|'[^']*'|[\w-]+\([^)]*\)|[^\s"']+/g) ?? [];
  return parts.filter((each) => {
    if (/^["']/.test(each)) return /[\p{L}\d]/u.test(each);
    if (/^(?:inside|outside|inherit|initial|unset|revert|revert-layer|!important)$/.test(each))
      return false;
    return !/^url\(/.test(each) && styleNamed(each) === null;
  });
}

/** A number as a browser writes it before an item. */
export function inStyle(number: number, style: ListStyle): string {
  if (style === 'zero') return String(number).padStart(2, '0');
  if (style === 'none') return '';
  if (style === 'decimal' || number < 1) return String(number);
  if (style === 'greek') return alphabetic(number, GREEK);
  const letters = style.toLowerCase() === 'alpha' ? alphabetic(number, LATIN) : roman(number);
  return style === style.toUpperCase() ? letters.toUpperCase() : letters;
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
/** Without the sigma that ends words (CSS Counter Styles 3). */
const GREEK = [...'αβγδεζηθικλμνξοπρστυφχψω'];

function alphabetic(number: number, alphabet: readonly string[]): string {
  let rest = number;
  let letters = '';
  while (rest > 0) {
    letters = `${alphabet[(rest - 1) % alphabet.length]}${letters}`;
    rest = Math.floor((rest - 1) / alphabet.length);
  }
  return letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number > 3999) return String(number);
  let rest = number;
  let letters = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      letters += sign;
      rest -= value;
    }
  return letters;
}
