import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { parseFileList } from '../ledger/file-list.ts';
import { type FoundText, findText, type Lookup } from '../ledger/find-text.ts';
import { isFault, type Ledger, parseLedger } from '../ledger/ledger.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { isProven, parseProof } from '../ledger/proof-file.ts';
import { sha256 } from '../ledger/sha-256.ts';
import { parsePageInBrowser } from './parse-page.ts';
import {
  dateOn,
  inDays,
  LIKE,
  linkTo,
  ofUnknownPage,
  type Sentence,
  sealedAs,
  unknown,
  versionLink,
} from './verdict-sentences.ts';

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
  name: string,
  bytes: Uint8Array,
  places: EvidencePlaces,
): Promise<Sentence[]> {
  if (bytes.length > LARGEST)
    return [[`Cannot say: “${name}” is larger than any text or page that was published here.`]];
  const [text, head] = await Promise.all([fetchText(places.ledger), fetchText(places.checkpoint)]);
  const ledger = parseLedger(sha256, text);
  const published = parseCheckpoint(head);
  if (isFault(ledger) || !published || !isSame(published.root, ledger.tree.root))
    return [['Take care: the ledger of this site is damaged or was rewritten. It proves nothing.']];
  const lookup = findText(sha256, ledger, bytes, parsePageInBrowser);
  const { found, digest } = lookup;
  if (found.some(({ likeness }) => likeness !== 'page'))
    return ofTexts(name, ledger, lookup, places);
  const path = await pathListed(digest, places);
  if (path !== null) return ofListedFile(name, path, ledger, lookup, places);
  if (found.length > 0) return ofTexts(name, ledger, lookup, places);
  return unknown(name, bytes, digest);
}

/** The path under which the site publishes a file with this digest today; null where it does not. */
async function pathListed(digest: string, { files }: EvidencePlaces): Promise<string | null> {
  const list = parseFileList(await fetchText(files).catch(() => ''));
  const listed = [...(list ?? [])].find(([, each]) => each === digest);
  return listed ? listed[0].replace(/(^|\/)index\.html$/, '$1') : null;
}

/** Of a page, or another file, that is to the byte the one that lies here. */
async function ofListedFile(
  name: string,
  path: string,
  ledger: Ledger,
  lookup: Lookup,
  places: EvidencePlaces,
): Promise<Sentence[]> {
  const texts = await Promise.all(
    lookup.found.map((each) => aboutText(ledger, each, lookup, places)),
  );
  return [
    [
      `Yes: “${name}” is, to the byte, what this site publishes today at `,
      linkTo(places.home + path, `/${path}`),
      '.',
    ],
    ...lookup.found.map((each) => [
      'It shows the text of ',
      versionLink(each, places.home),
      `, ${sealedAs(ledger, each)}.`,
    ]),
    ...texts.flat(),
    [
      lookup.found.length > 0
        ? 'What stands around that text, such as its status, is the site’s word of today; nobody sealed it.'
        : 'That is the site’s word of today: of its files, the texts of versions alone are sealed.',
    ],
  ];
}

async function ofTexts(
  name: string,
  ledger: Ledger,
  lookup: Lookup,
  places: EvidencePlaces,
): Promise<Sentence[]> {
  const sentences = await Promise.all(
    lookup.found.map(async (each): Promise<Sentence[]> => {
      const isPage = each.likeness === 'page';
      return [
        [
          `${isPage ? 'Cannot say' : 'Yes'}: “${name}” ${LIKE[each.likeness]} `,
          versionLink(each, places.home),
          `, ${sealedAs(ledger, each)}.`,
        ],
        ...(isPage ? ofUnknownPage(lookup) : []),
        ...(await aboutText(ledger, each, lookup, places)),
      ];
    }),
  );
  return sentences.flat();
}

/** Proof, wording, date and gaps of a text that was found. */
async function aboutText(
  ledger: Ledger,
  { likeness, version, folder, index, redaction }: FoundText,
  { page }: Lookup,
  { home }: EvidencePlaces,
): Promise<Sentence[]> {
  const proof = parseProof(await fetchText(`${home}${folder}proof.json`));
  const isHeld =
    proof?.entries.some((each) => each.index === index) && isProven(sha256, proof, ledger.tree);
  return [
    [
      isHeld
        ? 'The proof beside that version leads to the root of the checkpoint.'
        : 'Take care: the proof beside that version does not lead to the root of the checkpoint.',
    ],
    ...(version.wording === 'restated'
      ? [['Its wording is that of this archive, not the organisation’s own.']]
      : []),
    ...(likeness === 'page' ? [dateOn(version, page?.date ?? null)] : []),
    ...(likeness === 'digest'
      ? [
          [
            'It names that text. Whether a paper or file that bears it shows the text as it was, reading alone tells.',
          ],
        ]
      : []),
    ...(redaction
      ? [[`On ${inDays(redaction.sealed)} something was taken out of it: ${redaction.reason}`]]
      : []),
  ];
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}
