import type { VersionEntry } from '../ledger/entry.ts';
import { digestIn, type FoundText, type Likeness, type Lookup } from '../ledger/find-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { versionInWords } from '../site/words/dates-in-words.ts';

/** A sentence that is shown, with links in it. */
export type Sentence = readonly (string | Node)[];

/** In which way something is a text of a version. */
export const LIKE: Readonly<Record<Likeness, string>> = {
  'index.txt': 'is, to the byte, the plain text of',
  'index.md': 'is, to the byte, the Markdown of',
  page: 'has in its HTML the words of',
  words: 'has, apart from white space, the words of',
  digest: 'is the digest of a text of',
};

/** What is said of a file of which the site published no text. */
export function unknown(name: string, bytes: Uint8Array, digest: string): Sentence[] {
  if (isPdf(bytes))
    return [
      [
        `“${name}” is a PDF file, whose letters cannot be read here. At the foot of its pages stands a SHA-256 of 64 letters and digits: paste that, and you see which text the file was printed from.`,
      ],
    ];
  const wanted = digestIn(new TextDecoder().decode(bytes));
  if (wanted) return [[`No: nothing whose SHA-256 is ${wanted} was published here.`]];
  return [
    [`No: “${name}” is not a text that was published here, not to the letter.`],
    [
      `Its SHA-256 is ${digest}. One character that differs is enough; so is a line that is missing. Of a text that was copied from a page, rather save that page, or index.txt, and choose the file.`,
    ],
  ];
}

/** Why nobody can say what a page shows that has the right words and is not the one that lies here. */
export function ofUnknownPage({ page }: Lookup): Sentence[] {
  return [
    [
      'But it is not the page that this site publishes today. A page can hide words, or show others beside them, and that was not checked. To be sure, choose its index.txt.',
    ],
    ...(page?.foreign ?? []).slice(0, 5).map((what) => [`Take care: ${what}`]),
    ...besideInWords(page?.beside ?? []),
  ];
}

/** What stands within a text that nobody sealed: remarks, as far as they are few. */
function besideInWords(beside: readonly string[]): Sentence[] {
  const distinct = [...new Set(beside)];
  const [most, rest] = [distinct.slice(0, 5), distinct.length - 5];
  return [
    ...most.map((words) => [`Within the text it says, which nobody sealed: “${words}”`]),
    ...(rest > 0 ? [[`So it does in ${rest} more ${rest === 1 ? 'place' : 'places'}.`]] : []),
  ];
}

/** Of what a page prints around its text, the date under the title can be held against the ledger. */
export function dateOn(version: VersionEntry, date: string | null): Sentence {
  const sealed = versionInWords({ name: version.version, effective: version.effective });
  return [
    date === sealed
      ? `The date under its title, “${sealed}”, is the one that was sealed.`
      : `Take care: under its title stands ${date ? `“${date}”` : 'no date'}, but the text was sealed as of “${sealed}”.`,
  ];
}

/** When a text was sealed, and where in the ledger. */
export function sealedAs({ tree }: Ledger, { entry, index }: FoundText): string {
  return `sealed on ${inDays(entry.sealed)} as entry ${index + 1} of ${tree.size}`;
}

/** A link to the version whose text it is. */
export function versionLink({ entry, folder }: FoundText, home: string): Node {
  return linkTo(home + folder, `${entry.policy}, version ${entry.version}`);
}

/** A link with its words. */
export function linkTo(href: string, text: string): Node {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Such a file begins with its name and version. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

/** A day as “20 November 2026”. */
export function inDays(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
