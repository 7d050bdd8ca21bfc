import type { VersionEntry } from '../ledger/entry.ts';
import { digestIn, type FoundText, type Likeness, type Lookup } from '../ledger/find-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Words } from '../messages/words.ts';
import { versionInWords } from '../site/words/dates-in-words.ts';

/** The ways in which something is a text of a version, as keys name them. */
const LIKE = {
  'index.txt': 'index-txt',
  'index.md': 'index-md',
  page: 'page',
  words: 'words',
  digest: 'digest',
} as const satisfies Readonly<Record<Likeness, string>>;

/** That something is a text of a version; or, of a page, that it has its words. */
export function ofText(
  words: Words,
  name: string,
  ledger: Ledger,
  found: FoundText,
  home: string,
): Phrase {
  return words.phrase(`verdict.${LIKE[found.likeness]}`, {
    name,
    ...foundVersion(words, ledger, found, home),
  });
}

/** The version whose text was found, with its address, and when it was sealed, and where in the ledger. */
export function foundVersion(
  words: Words,
  { tree }: Ledger,
  { entry, index, folder, language }: FoundText,
  home: string,
) {
  return {
    version: home + folder,
    policy: entry.policy,
    of: language === null ? entry.version : `${entry.version} (${language})`,
    sealed: words.text('verdict.sealed', {
      date: entry.sealed,
      entry: String(index + 1),
      count: String(tree.size),
    }),
  };
}

/** What is said of a file of which the site published no text. */
export function unknown(words: Words, name: string, bytes: Uint8Array, digest: string): Phrase[] {
  if (isPdf(bytes)) return [words.phrase('verdict.pdf', { name })];
  const wanted = digestIn(new TextDecoder().decode(bytes));
  if (wanted) return [words.phrase('verdict.no-digest', { digest: wanted })];
  return [
    words.phrase('verdict.unknown', { name }),
    words.phrase('verdict.unknown-digest', { digest }),
  ];
}

/** Why nobody can say what a page shows that has the right words and is not the one that lies here. */
export function ofUnknownPage(words: Words, { page }: Lookup): Phrase[] {
  return [
    words.phrase('verdict.other-page'),
    ...(page?.foreign ?? [])
      .slice(0, 5)
      .map(({ kind, what }) =>
        words.phrase('verdict.take-care', { what: words.text(`foreign.${kind}`, { what }) }),
      ),
    ...besideInWords(
      words,
      (page?.beside ?? []).map((each) => each.words),
    ),
  ];
}

/** What stands within a text that nobody sealed: remarks, as far as they are few. */
function besideInWords(words: Words, beside: readonly string[]): Phrase[] {
  const distinct = [...new Set(beside)];
  const [most, rest] = [distinct.slice(0, 5), distinct.length - 5];
  return [
    ...most.map((said) => words.phrase('verdict.beside', { words: said })),
    ...(rest > 0 ? [words.phrase('verdict.beside-more', { count: rest })] : []),
  ];
}

/** Judges the date under the title, which can be held against the ledger unlike the rest around a text. */
export function dateOn(words: Words, version: VersionEntry, date: string | null): Phrase {
  const sealed = versionInWords(words, { name: version.version, effective: version.effective });
  if (date === null || date === '') return words.phrase('verdict.date-none', { sealed });
  return date === sealed
    ? words.phrase('verdict.date-sealed', { date })
    : words.phrase('verdict.date-other', { date, sealed });
}

/** Such a file begins with its name and version. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}
