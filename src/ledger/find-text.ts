import { collapse } from '../policy/canonical-text.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import {
  isOfText,
  type RedactionEntry,
  type TextEntry,
  type TranslationEntry,
  type VersionEntry,
} from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import type { ParsePage } from './page-element.ts';
import { sealKey } from './seal-key.ts';
import { type PageReading, readPage } from './text-of-page.ts';
import { translationFolder } from './translation-folder.ts';

/**
 * In which way a text is one that was published: a file to the byte, a page, or the words alone. `digest`
 * where somebody has nothing but the number that printouts and PDF files bear at their foot.
 */
export type Likeness = 'index.txt' | 'index.md' | 'page' | 'words' | 'digest';

/** The files whose digests are looked for. */
const FILES: Readonly<Record<Likeness, readonly ('index.txt' | 'index.md')[]>> = {
  digest: ['index.txt', 'index.md'],
  'index.txt': ['index.txt'],
  'index.md': ['index.md'],
  page: ['index.txt'],
  words: ['index.txt'],
};

/** A sealed text that somebody has. */
export interface FoundText {
  readonly likeness: Likeness;
  readonly index: number;
  readonly entry: TextEntry;
  /** The entry of its version, which says whose words these are. */
  readonly version: VersionEntry;
  /** The language of the translation that it is; null for the version itself. */
  readonly language: string | null;
  /** Where it stands now, from the site’s root: `acme/privacy/2016-10/`. */
  readonly folder: string;
  /** What was taken out of the text since then; null if nothing was. */
  readonly redaction: RedactionEntry | null;
}

/** What the ledger knows of a text. */
export interface Lookup {
  /** SHA-256 of the bytes as they are, in hexadecimal. */
  readonly digest: string;
  /** Empty where nobody sealed such a text. Two versions can have the same words. */
  readonly found: readonly FoundText[];
  /** What was read, where the text is a page of a version. */
  readonly page: PageReading | null;
}

/**
 * Looks a text up in a ledger: the bytes as they are; if it is a saved page of a version, the text that it
 * shows; else its words, line by line, whatever white space a copy or an editor put around them.
 */
export function findText(
  hash: Hash,
  ledger: Ledger,
  bytes: Uint8Array,
  parsePage: ParsePage,
): Lookup {
  const digest = toHex(hash(bytes));
  const text = new TextDecoder().decode(bytes);
  const whole = parsePage(text);
  const page = whole && readPage(whole);
  const tries: [Likeness, string][] = [
    ['digest', digestIn(text) ?? ''],
    ['index.txt', digest],
    ['index.md', digest],
    page === null
      ? ['words', toHex(hash(utf8(wordsByLine(text))))]
      : ['page', toHex(hash(utf8(page.text)))],
  ];
  for (const [likeness, wanted] of tries) {
    const files = FILES[likeness];
    const found = ledger.entries.flatMap((entry, index) =>
      isOfText(entry) && files.some((file) => entry[file] === wanted)
        ? (known(ledger, likeness, entry, index) ?? [])
        : [],
    );
    if (found.length > 0) return { digest, found, page };
  }
  return { digest, found: [], page };
}

function known(
  ledger: Ledger,
  likeness: Likeness,
  entry: TextEntry,
  index: number,
): FoundText | null {
  if (entry.kind === 'translation') return knownTranslation(ledger, likeness, entry, index);
  const seal = [...ledger.seals.values()].find(({ indices }) => indices.includes(index));
  if (!seal) return null;
  const { latest } = seal;
  const redaction = latest.kind === 'redaction' && latest !== entry ? latest : null;
  const folder = `${seal.policy}/${seal.version}/`;
  return { likeness, index, entry, version: seal.entry, language: null, folder, redaction };
}

function knownTranslation(
  ledger: Ledger,
  likeness: Likeness,
  entry: TranslationEntry,
  index: number,
): FoundText | null {
  const { language } = entry;
  const all = [...ledger.translations.values()];
  const seal = all.find(({ indices }) => indices.includes(index));
  const version =
    seal && ledger.seals.get(sealKey({ policy: seal.policy, version: entry.version }));
  if (!version) return null;
  const folder = translationFolder(seal);
  return { likeness, index, entry, version: version.entry, language, folder, redaction: null };
}

/**
 * The digest that a text consists of, as a printout shows it or `sha256sum` says it, in whatever lines and
 * capitals it was copied; returns null when the text is not a digest.
 */
export function digestIn(text: string): string | null {
  if (text.length > 200) return null;
  const bare = text.replace(/\s+/g, '').toLowerCase();
  return /^(?:sha-?256:?)?([0-9a-f]{64})(?:\*?index\.(?:txt|md))?$/.exec(bare)?.[1] ?? null;
}

/** A text as index.txt has it: no empty lines, no spaces around a line, single ones within. */
function wordsByLine(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(collapse).join('\t'))
    .filter((line) => /\S/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}
