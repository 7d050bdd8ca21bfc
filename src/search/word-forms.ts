/** What English and Italian words end in where they are forms of one another, or of one family. */
const ENDINGS = new Set(
  (
    's t es d ed ing er ers or ors ly ion ions ation ations ment ments al ally able ible ability ibility le ility ive ure ures ' +
    'ance ence ant ent ity ities y ies ied ying e ness a i o he hi'
  ).split(' '),
);
ENDINGS.add('');

/** The same of longer Italian and German words, whose verbs and nouns end in more ways. */
const LONG_ENDINGS = new Set([
  ...ENDINGS,
  ...(
    're rsi to ta ti te ndo zione zioni mento menti tore tori tura ture bile bili nza nze nte nti va no ra ranno ' +
    'are ere ire ato ata ati ate iamo ano ono ando endo ' +
    'en n r em ern es er et te ten tem tes ter ung ungen lich liche lichem lichen licher liches'
  ).split(' '),
]);
/** So many letters have two forms in common where their endings are such. */
const LONG = 5;

/** Pairs of endings that no two forms of a word have: words that differ so are misspelt. */
const NEVER_TOGETHER = new Set(['e y', 'es s', ' y', 'a e', 'i y', 'o y', 'a y', 'ed es y']);

/** How like another form of a word is. */
export const ANOTHER_FORM = 0.6;

/**
 * 1 for the same word, less for its beginning or another form of it, 0 for another word. A misspelt word is
 * another one.
 */
export function likeWord(word: string, wanted: string): number {
  if (word === wanted) return 1;
  // A number is another number, and names are not inflected; but parts of an address are asked for.
  if (/^[\d.]+$/.test(wanted)) return 0;
  if (/[\d@_.]/.test(wanted)) return isWithin(word, wanted) ? 0.5 : 0;
  if (/[@_.]/.test(word) && word.split(/[@_.]+/).includes(wanted)) return 0.5;
  if (wanted.length >= 3 && word.startsWith(wanted))
    return wanted.length / word.length >= 0.6 ? 0.8 : 0.4;
  return isForm(word, wanted) ? ANOTHER_FORM : 0;
}

function isWithin(word: string, wanted: string): boolean {
  return (wanted.length > 2 && word.startsWith(wanted)) || word.endsWith(`@${wanted}`);
}

function isForm(word: string, wanted: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === wanted[shared]) shared++;
  if (shared < 3) return false;
  const rests = [word.slice(shared), wanted.slice(shared)];
  if (NEVER_TOGETHER.has(rests.toSorted().join(' '))) return false;
  const [shorter = '', longer = ''] = rests.sort((a, b) => a.length - b.length);
  if (shared === 3 && !/^(?:[aeiosd]|es|ed|ing)$/.test(longer)) return false;
  const endings = shared < LONG ? ENDINGS : LONG_ENDINGS;
  if (endings.has(shorter) && endings.has(longer)) return true;
  // “transfer” and “transferred”.
  const isDoubled = longer[0] === word[shared - 1];
  return isDoubled && /^s?$/.test(shorter) && ENDINGS.has(longer.slice(1));
}
