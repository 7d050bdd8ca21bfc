import anyAscii from 'any-ascii';

/** Scripts whose letters tell how a word sounds; what is between them is shared by all. */
const SCRIPTS =
  'Common Inherited Latin Greek Cyrillic Armenian Georgian Hangul Han Devanagari Bengali Tamil';
const SOUNDED = new RegExp(`^[${SCRIPTS.replace(/(\w+) ?/g, '\\p{Script=$1}')}]*$`, 'u');
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a text is Japanese: no other language writes kana. */
export function isJapanese(text: string): boolean {
  return KANA.test(text);
}

/**
 * A clause id made of a heading's words, unlike any in `taken`. Numbers printed before the words and
 * accents are dropped, and other letters written in Latin ones (any-ascii). A heading without letters is
 * called `clause`, and so is one whose letters do not tell how it sounds: Arabic and Hebrew write no vowels,
 * and Japanese reads Han characters otherwise than Chinese, as which any-ascii reads them.
 * @param isInJapanese whether the heading stands in a Japanese text, be there kana in it or not
 */
export function slugOf(
  heading: string,
  taken: ReadonlySet<string>,
  isInJapanese = isJapanese(heading),
): string {
  const bare = heading.normalize('NFKD').replace(/\p{M}/gu, '');
  const isSounded = SOUNDED.test(bare) && !isInJapanese;
  const latin = isSounded ? anyAscii(bare.normalize('NFC')).replace(/['"`]/g, '') : '';
  // Latin ones keep their plain form, which published ids already have.
  const plain = (/[a-z]{2}/i.test(bare) ? bare : latin).toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]{2}/.test(word));
  const base = (first < 0 ? ['clause'] : words.slice(first, first + 8)).join('-');
  let id = base;
  const counts = countsOf(taken);
  let count = counts.get(base) ?? 2;
  for (; taken.has(id); count++) id = `${base}-${count}`;
  counts.set(base, Math.max(2, count - 1));
  return id;
}

const known = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** Where the counting of each id goes on: sets of ids grow, and a thousand headings may be alike. */
function countsOf(taken: ReadonlySet<string>): Map<string, number> {
  const counts = known.get(taken) ?? new Map<string, number>();
  known.set(taken, counts);
  return counts;
}
