/** Says of a file or a text whether it was published here. Nothing of it leaves the browser. */
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import type { VersionEntry } from '../ledger/entry.ts';
import { digestIn, type FoundText, findText, type Likeness } from '../ledger/find-text.ts';
import { isFault, type Ledger, parseLedger } from '../ledger/ledger.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { isProven, parseProof } from '../ledger/proof-file.ts';
import { sha256 } from '../ledger/sha-256.ts';
import { versionInWords } from '../site/words/dates-in-words.ts';

const form = document.querySelector<HTMLFormElement>('#_verify');
const file = document.querySelector<HTMLInputElement>('#_file');
const words = document.querySelector<HTMLTextAreaElement>('#_words');
const said = document.querySelector<HTMLElement>('#_said');
const { home = '', ledger: ledgerAddress = '', checkpoint = '' } = form?.dataset ?? {};
/** Of several questions in a row, the last is answered. */
let asked = 0;

if (form && file && words && said) {
  form.hidden = false;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) answer(chosen.name, chosen.arrayBuffer());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    if (words.value.trim())
      answer('the text', Promise.resolve(new TextEncoder().encode(words.value).buffer));
    else if (chosen) answer(chosen.name, chosen.arrayBuffer());
    else tell(['Choose a file, or paste a text.']);
  });
  for (const type of ['dragover', 'drop'])
    document.addEventListener(type, (event) => event.preventDefault());
  document.addEventListener('drop', ({ dataTransfer }) => {
    const [dropped] = dataTransfer?.files ?? [];
    if (dropped) answer(dropped.name, dropped.arrayBuffer());
  });
}

async function answer(name: string, reading: Promise<ArrayBuffer>): Promise<void> {
  asked += 1;
  const mine = asked;
  const sentences = await verdict(name, reading).catch(() => [
    ['The ledger could not be fetched, or the file not be read. Try again.'],
  ]);
  if (mine === asked) tell(...sentences);
}

async function verdict(name: string, reading: Promise<ArrayBuffer>): Promise<Sentence[]> {
  const [bytes, text, head] = await Promise.all([
    reading,
    fetchText(ledgerAddress),
    fetchText(checkpoint),
  ]);
  const ledger = parseLedger(sha256, text);
  const published = parseCheckpoint(head);
  if (isFault(ledger) || !published || !isSame(published.root, ledger.tree.root))
    return [['Take care: the ledger of this site is damaged or was rewritten. It proves nothing.']];
  const all = new Uint8Array(bytes);
  const { digest, found } = findText(sha256, ledger, all);
  if (found.length === 0 && isPdf(all))
    return [
      [
        `“${name}” is a PDF file, whose letters cannot be read here. At the foot of its pages stands a SHA-256 of 64 letters and digits: paste that, and you see which text the file was printed from.`,
      ],
    ];
  const wanted = digestIn(new TextDecoder().decode(all));
  if (found.length === 0 && wanted)
    return [[`No: nothing whose SHA-256 is ${wanted} was published here.`]];
  if (found.length === 0)
    return [
      [`No: “${name}” is not a text that was published here, not to the letter.`],
      [
        `Its SHA-256 is ${digest}. One character that differs is enough; so is a line that is missing. Of a text that was copied from a page, rather save that page, or index.txt, and choose the file.`,
      ],
    ];
  const sentences = await Promise.all(found.map((each) => inWords(name, ledger, each)));
  return sentences.flat();
}

/** Such a file begins with its name and version. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

type Sentence = readonly (string | Node)[];

const LIKE: Readonly<Record<Likeness, string>> = {
  'index.txt': 'is, to the byte, the plain text of',
  'index.md': 'is, to the byte, the Markdown of',
  page: 'has in its HTML the words of',
  words: 'has, apart from white space, the words of',
  digest: 'is the digest of a text of',
};

async function inWords(
  name: string,
  ledger: Ledger,
  { likeness, entry, version, folder, index, redaction, date }: FoundText,
): Promise<Sentence[]> {
  const address = `${home}${folder}`;
  const proof = parseProof(await fetchText(`${address}proof.json`));
  const isHeld =
    proof?.entries.some((each) => each.index === index) && isProven(sha256, proof, ledger.tree);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = `${entry.policy}, version ${entry.version}`;
  const place = `sealed on ${inDays(entry.sealed)} as entry ${index + 1} of ${ledger.tree.size}`;
  return [
    [
      `${likeness === 'page' ? 'Cannot say' : 'Yes'}: “${name}” ${LIKE[likeness]} `,
      link,
      `, ${place}.`,
    ],
    ...(likeness === 'page'
      ? [
          [
            'But a page can hide words, or show others beside them, and that was not checked. To be sure, choose its index.txt.',
          ],
        ]
      : []),
    [
      isHeld
        ? 'The proof beside that version leads to the root of the checkpoint.'
        : 'Take care: the proof beside that version does not lead to the root of the checkpoint.',
    ],
    ...(version.wording === 'restated'
      ? [['Its wording is that of this archive, not the organisation’s own.']]
      : []),
    ...(likeness === 'page' ? [around(version, date)] : []),
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

/** Of what a page prints around its text, the date under the title can be held against the ledger. */
function around(version: VersionEntry, date: string | null): Sentence {
  const sealed = versionInWords({ name: version.version, effective: version.effective });
  return [
    date === sealed
      ? `The date under its title, “${sealed}”, is the one that was sealed. What else stands around the text, such as its status, was not checked.`
      : `Take care: under its title stands ${date ? `“${date}”` : 'no date'}, but the text was sealed as of “${sealed}”.`,
  ];
}

function tell(...sentences: readonly Sentence[]): void {
  said?.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.append(...sentence);
      return line;
    }),
  );
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

function inDays(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
