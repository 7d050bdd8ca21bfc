import anyAscii from 'any-ascii';

/**
 * A clause id made of a heading's words, unlike any in `taken`. Numbers printed before the words and
 * accents are dropped, and other letters written in Latin ones (any-ascii); a heading without letters is
 * called `clause`.
 */
export function slugOf(heading: string, taken: ReadonlySet<string>): string {
  const bare = heading.normalize('NFKD').replace(/\p{M}/gu, '');
  // Latin ones keep their plain form, which published ids already have.
  const plain = (
    /[a-z]{2}/i.test(bare) ? bare : anyAscii(bare).replace(/['"`]/g, '')
  ).toLowerCase();
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
