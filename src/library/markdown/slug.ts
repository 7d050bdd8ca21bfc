/**
 * A clause id made of a heading's words, unlike any in `taken`. Numbers printed before the words and
 * accents are dropped; a heading without Latin letters is called `clause`.
 */
export function slugOf(heading: string, taken: ReadonlySet<string>): string {
  const plain = heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]{2}/.test(word));
  const base = (first < 0 ? ['clause'] : words.slice(first, first + 8)).join('-');
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
