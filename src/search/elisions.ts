/** A word joiner, which no reader sees, and a space: what was one word to the eye is two to the index. */
const PARTED = '\u2060 ';

/** Parts “dell’Industria” before it is indexed, which finds words by their beginnings alone. */
export function partElisions(text: string): string {
  return text.replace(/(\p{L}['’])(?=\p{L}{3})/gu, `$1${PARTED}`);
}

/** Puts together again what was parted for the index. */
export function joinElisions(text: string): string {
  return text.replaceAll(PARTED, '');
}
