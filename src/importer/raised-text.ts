/** Letters that Unicode has raised or lowered too, in the order of those below. */
const PLAIN = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const RAISED_LETTERS: ReadonlyMap<string, string> = new Map(
  [...'abcdefghijklmnoprstuvwxyz'].map((plain, at) => [
    plain,
    [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][at] as string,
  ]),
);
const LOWERED_LETTERS: ReadonlyMap<string, string> = new Map(
  [...'aehijklmnoprstuvx'].map((plain, at) => [plain, [...'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][at] as string]),
);

const UP: ReadonlyMap<string, string> = new Map([
  ...[...PLAIN].map((plain, at): [string, string] => [plain, [...RAISED][at] as string]),
  ...RAISED_LETTERS,
  ['−', '⁻'],
  ['–', '⁻'],
]);
const DOWN: ReadonlyMap<string, string> = new Map([
  ...[...PLAIN].map((plain, at): [string, string] => [plain, [...LOWERED][at] as string]),
  ...LOWERED_LETTERS,
  ['−', '₋'],
]);
const BACK: ReadonlyMap<string, string> = new Map([
  ['™', 'TM'],
  ['℠', 'SM'],
  ...[...UP, ...DOWN]
    .filter(([plain]) => plain !== '−' && plain !== '–')
    .map(([plain, other]): [string, string] => [other, plain]),
]);

/** Endings of numbers are raised for their looks alone: 1st is 1ˢᵗ. */
const ENDING = /^(?:st|nd|rd|th|er|re|ère|ème|os|as)$/i;
const SIGNS: Readonly<Record<string, string>> = { TM: '™', SM: '℠' };

/** Nobody could read more raised letters than these. */
const MOST_RAISED = 12;

/** Whether raised letters say nothing else than plain ones do. */
export function isEnding(text: string): boolean {
  return ENDING.test(text.trim());
}

/** Raised text in Unicode’s own raised letters; null if it has none for some of them, or is a sentence. */
export function raised(text: string, way: 'up' | 'down'): string | null {
  if (isEnding(text)) return text;
  if (text.trim().length > MOST_RAISED) return null;
  const sign = way === 'up' ? SIGNS[text.trim()] : undefined;
  if (sign) return text.replace(text.trim(), sign);
  const letters = [...text].map((letter) =>
    /\s/u.test(letter) ? letter : (way === 'up' ? UP : DOWN).get(letter),
  );
  return letters.includes(undefined) ? null : letters.join('');
}

/** Whether a letter is one of those by which Unicode writes raised or lowered ones. */
export function isRaised(letter: string): boolean {
  return BACK.has(letter);
}

/** A text with plain letters for raised and lowered ones. */
export function unraised(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => BACK.get(letter) ?? letter);
}
