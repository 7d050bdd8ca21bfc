import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { parseFileList } from '../ledger/file-list.ts';
import { type FoundText, findText, type Lookup } from '../ledger/find-text.ts';
import { isFault, type Ledger, parseLedger } from '../ledger/ledger.ts';
import { localPage } from '../ledger/local-page.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { isProven, parseProof } from '../ledger/proof-file.ts';
import { sha256 } from '../ledger/sha-256.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Words } from '../messages/words.ts';
import { marksOnPage } from './marks-on-page.ts';
import { parsePageInBrowser } from './parse-page.ts';
import { dateOn, foundVersion, ofText, ofUnknownPage, unknown } from './verdict-sentences.ts';

/** Where the evidence lies. */
export interface EvidencePlaces {
  readonly home: string;
  readonly ledger: string;
  readonly checkpoint: string;
  /** The list of the site’s files. */
  readonly files: string;
}

/** A larger file is no text and no page of this program, and would keep the browser busy. */
const LARGEST = 20_000_000;

/** Says of a file whether it was published here: yes, no, or that nobody can say. */
export async function verdict(
  words: Words,
  name: string,
  bytes: Uint8Array,
  places: EvidencePlaces,
): Promise<Phrase[]> {
  if (bytes.length > LARGEST) return [words.phrase('verdict.too-large', { name })];
  const [text, head] = await Promise.all([fetchText(places.ledger), fetchText(places.checkpoint)]);
  const ledger = parseLedger(sha256, text);
  const published = parseCheckpoint(head);
  if (isFault(ledger) || !published || !isSame(published.root, ledger.tree.root))
    return [words.phrase('verdict.damaged')];
  const lookup = findText(sha256, ledger, bytes, (html) => {
    const page = parsePageInBrowser(html);
    return page && localPage(page, siteAt(places.home));
  });
  const { found, digest } = lookup;
  if (found.some(({ likeness }) => likeness !== 'page'))
    return ofTexts(words, name, ledger, lookup, places);
  const path = await pathListed(digest, places);
  if (path !== null) return ofListedFile(words, name, path, ledger, lookup, places);
  if (found.length > 0) return ofTexts(words, name, ledger, lookup, places);
  return unknown(words, name, bytes, digest);
}

/** The path under which the site publishes a file with this digest today; null if it does not. */
async function pathListed(digest: string, { files }: EvidencePlaces): Promise<string | null> {
  const list = parseFileList(await fetchText(files).catch(() => ''));
  const listed = [...(list ?? [])].find(([, each]) => each === digest);
  return listed ? listed[0].replace(/(^|\/)index\.html$/, '$1') : null;
}

/** The verdict on a page, or another file, that is to the byte the one that lies here. */
async function ofListedFile(
  words: Words,
  name: string,
  path: string,
  ledger: Ledger,
  lookup: Lookup,
  places: EvidencePlaces,
): Promise<Phrase[]> {
  const texts = await Promise.all(
    lookup.found.map((each) => aboutText(words, ledger, each, lookup, places)),
  );
  return [
    words.phrase('verdict.listed', { name, path, file: places.home + path }),
    ...lookup.found.map((each) =>
      words.phrase('verdict.shows', foundVersion(words, ledger, each, places.home)),
    ),
    ...texts.flat(),
    words.phrase(lookup.found.length > 0 ? 'verdict.around' : 'verdict.unsealed'),
  ];
}

async function ofTexts(
  words: Words,
  name: string,
  ledger: Ledger,
  lookup: Lookup,
  places: EvidencePlaces,
): Promise<Phrase[]> {
  const sentences = await Promise.all(
    lookup.found.map(
      async (each): Promise<Phrase[]> => [
        ofText(words, name, ledger, each, places.home),
        ...(each.likeness === 'page'
          ? [
              ...ofUnknownPage(words, lookup),
              await marksOnPage(words, each, lookup, siteAt(places.home)),
            ]
          : []),
        ...(await aboutText(words, ledger, each, lookup, places)),
      ],
    ),
  );
  return sentences.flat();
}

/** Proof, wording, date and gaps of a text that was found. */
async function aboutText(
  words: Words,
  ledger: Ledger,
  { likeness, entry, version, language, folder, index, redaction }: FoundText,
  { page }: Lookup,
  { home }: EvidencePlaces,
): Promise<Phrase[]> {
  const proof = parseProof(await fetchText(`${home}${folder}proof.json`));
  const isHeld =
    proof?.entries.some((each) => each.index === index) && isProven(sha256, proof, ledger.tree);
  return [
    words.phrase(isHeld ? 'verdict.proven' : 'verdict.unproven'),
    ...((entry.kind === 'translation' ? entry : version).wording === 'restated'
      ? [words.phrase('verdict.restated')]
      : []),
    // A page in another language writes the date as that does.
    ...(likeness === 'page' && language === null
      ? [dateOn(words, version, page?.date ?? null)]
      : []),
    ...(likeness === 'digest' ? [words.phrase('verdict.names')] : []),
    ...(redaction
      ? [words.phrase('verdict.redacted', { date: redaction.sealed, reason: redaction.reason })]
      : []),
  ];
}

/** The address of the site that was asked. */
function siteAt(home: string): string {
  return new URL(home, location.href).href;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}
