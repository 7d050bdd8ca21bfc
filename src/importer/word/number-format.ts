/** Numbers as words, as far as contracts are numbered by words. */
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const ALPHABETS: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
};

/**
 * A number as Word writes it (ST_NumberFormat of ECMA-376, part 1, 17.18.59).
 * @returns null for a format that is not known here
 */
export function formatNumber(number: number, format: string): string | null {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'lowerLetter':
    case 'russianLower':
      return letters(number, ALPHABETS[format] ?? '');
    case 'upperLetter':
      return letters(number, ALPHABETS['lowerLetter'] ?? '').toUpperCase();
    case 'russianUpper':
      return letters(number, ALPHABETS['russianLower'] ?? '').toUpperCase();
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'cardinalText':
      return capitalised(inWords(number, ONES));
    case 'ordinalText':
      return capitalised(inWords(number, ORDINALS));
    case 'numberInDash':
      return `- ${number} -`;
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'none':
      return '';
    default:
      return null;
  }
}

function roman(number: number): string {
  let [rest, text] = [number, ''];
  // Word itself writes no larger ones.
  if (number > 32_767) return String(number);
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

/** After z comes aa, then bb: the same letter again. */
function letters(number: number, alphabet: string): string {
  if (number < 1 || number > alphabet.length * 30) return String(number);
  const letter = alphabet[(number - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(number / alphabet.length));
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function inWords(number: number, ones: readonly string[]): string | null {
  if (number < 1 || number > 99) return null;
  if (number < 20) return ones[number - 1] ?? null;
  const tens = TENS[Math.floor(number / 10) - 2] ?? '';
  const rest = number % 10;
  if (rest > 0) return `${tens}-${ones[rest - 1]}`;
  return ones === ORDINALS ? tens.replace(/y$/, 'ieth') : tens;
}

function capitalised(words: string | null): string | null {
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}
