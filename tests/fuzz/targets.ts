import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { parsePage } from '../../src/cli/parse-page.ts';
import { formatRecord, parseRecord, readCookies } from '../../src/consent/cookie.ts';
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { findText } from '../../src/ledger/find-text.ts';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { formatProof, isProven, parseProof } from '../../src/ledger/proof-file.ts';
import { sha256 } from '../../src/ledger/sha-256.ts';
import { parseContent } from '../../src/library/parse-content.ts';
import { readContent } from '../../src/library/text/read-content.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import { parseQuery } from '../../src/search/query.ts';
import { printHtml } from '../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { attempt } from '../importer/imported.ts';
import { pdf } from '../importer/pdf-file.ts';
import { mutated } from './random.ts';

/** Something that reads what others wrote: it must answer, rightly or with a problem. */
export interface Target {
  /** Sound inputs, from which hostile ones are made. */
  readonly seeds: () => readonly Buffer[];
  /** @throws where a claim about the answer does not hold */
  readonly read: (input: Buffer) => unknown;
  /** How an input is changed, where bytes alone would seldom reach what is meant. */
  readonly change?: (random: () => number, seeds: readonly Buffer[]) => Buffer;
}

const ROOT = join(import.meta.dirname, '../..');
const bytesOf = (path: string) => readFileSync(join(ROOT, path));
const IMPORTS = 'tests/fixtures/import';
const imports = (ending: string) =>
  readdirSync(join(ROOT, IMPORTS))
    .filter((name) => name.endsWith(ending))
    .map((name) => bytesOf(`${IMPORTS}/${name}`));

/** No tag that a reader of policies could bring in, and no handler, stands in a page. */
function claimNoMarkup(html: string): void {
  if (
    /<(?:script|style|iframe|object|embed|form|base|link|meta)\b|<[^>]*\s(?:on\w+=|\w+="\s*javascript:)/i.test(
      html,
    )
  )
    throw new Error('Markup came through.');
}

function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const minimal = readContent(join(ROOT, 'tests/fixtures/minimal'));
const VERSION = 'acme/privacy/2020-01-01.mdx';

function readVersion(bytes: Buffer): void {
  const files = new Map(minimal?.files);
  files.set(VERSION, { path: VERSION, bytes });
  const { content, problems } = parseContent({ files, tooLarge: new Map(), strange: [] });
  const [version] = content.organisations.flatMap((it) => it.policies).flatMap((it) => it.versions);
  claim(
    problems.every(({ what, mend }) => what !== '' && mend !== ''),
    'A problem says nothing.',
  );
  // What is thrown is told as a problem of the file, and is a fault of the program all the same.
  const thrown = problems.find(({ rule }) => rule === 'unreadable');
  claim(!thrown, thrown?.what ?? '');
  if (!version?.document) return;
  const html = printHtml(version.document, {
    path: (address) => address,
    image: (file) => file,
    imageSize: () => null,
    formerIds: new Map(),
    since: new Map(),
    words: ENGLISH_WORDS,
  });
  claimNoMarkup(html.replaceAll('<form', '<FORM'));
}

async function readImport(name: string, bytes: Buffer): Promise<void> {
  const read = await attempt(name, bytes);
  if ('text' in read) claim(read.text.startsWith('---\n'), 'The draft is no version.');
  else claim(read.what !== '' && read.mend !== '', 'A refusal says nothing.');
}

/** A Word file whose parts are changed, not its packing. */
function changedParts(random: () => number, seeds: readonly Buffer[]): Buffer {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const parts: Unzipped = unzipSync(pick(seeds));
  const name = pick(Object.keys(parts));
  const others = seeds.flatMap((seed) => unzipSync(seed)[name] ?? []);
  parts[name] = new Uint8Array(
    mutated(
      random,
      others.map((part) => Buffer.from(part)),
    ),
  );
  return Buffer.from(zipSync(parts, { level: 0 }));
}

const ledgerText = () => bytesOf('tests/fixtures/published/ledger.json').toString();
const soundLedger = () => {
  const ledger = parseLedger(sha256, ledgerText());
  return isFault(ledger) ? ledgerOf(sha256, []) : ledger;
};
const COOKIE =
  'schema=1&id=0123-abcd&first=2026-11-01T10:00:00Z&last=2026-11-02T10:00:00Z&granted=a~b&refused=c&versions=cookies@2022-03-10&reconsent=0&how=selected&language=en&gpc=0&code=0.3.0_abc';

export const TARGETS: Readonly<Record<string, Target>> = {
  'front matter and MDX': {
    seeds: () => [
      bytesOf('tests/fixtures/published/ik-multimedia/privacy/2016-10.mdx'),
      bytesOf('tests/fixtures/published/ik-multimedia/cookies/2022-03-10.mdx'),
      bytesOf('tests/fixtures/valid/harbour/terms/2021-03-01.mdx'),
      bytesOf(`tests/fixtures/minimal/${VERSION}`),
    ],
    read: readVersion,
  },
  'imported HTML': { seeds: () => imports('.html'), read: (input) => readImport('a.html', input) },
  'imported Markdown': { seeds: () => imports('.md'), read: (input) => readImport('a.md', input) },
  'imported text': { seeds: () => imports('.txt'), read: (input) => readImport('a.txt', input) },
  'parts of Word files': {
    seeds: () => imports('.docx').filter((bytes) => unpacks(bytes)),
    read: (input) => readImport('a.docx', input),
    change: changedParts,
  },
  'bytes of Word files': {
    seeds: () => imports('.docx'),
    read: (input) => readImport('a.docx', input),
  },
  'bytes of PDF files': {
    seeds: () => [
      pdf([
        [
          [700, 'Privacy Policy'],
          [660, '1. Data'],
          [640, 'We collect your name.'],
        ],
        [[700, '2. Rights']],
      ]),
    ],
    read: (input) => readImport('a.pdf', input),
  },
  'consent cookie': {
    seeds: () => [Buffer.from(COOKIE)],
    read: (input) => {
      const record = parseRecord(input.toString());
      if (record) claim(parseRecord(formatRecord(record)) !== null, 'It is not read as written.');
      readCookies(input.toString(), 'ik-consent');
    },
  },
  'search query': {
    seeds: () => [Buffer.from('“third party” cookies § 9.2 180 days -not')],
    read: (input) => parseQuery(input.toString()),
  },
  ledger: {
    seeds: () => [Buffer.from(ledgerText())],
    read: (input) => {
      const ledger = parseLedger(sha256, input.toString());
      if (!isFault(ledger))
        claim(!isFault(parseLedger(sha256, formatLedger(ledger))), 'It is not read as written.');
    },
  },
  checkpoint: {
    seeds: () => [
      Buffer.from(
        'clausebook.example\n5\nqvA1Jq1lJmBgUu0Pq0Ywb3W5CqEoPcH1m0a1rQ0w5nE=\n\n— a Az3grl\n',
      ),
    ],
    read: (input) => parseCheckpoint(input.toString()),
  },
  proof: {
    seeds: () => {
      const ledger = soundLedger();
      return [...ledger.seals.values()].map((seal) => Buffer.from(formatProof(ledger, seal)));
    },
    read: (input) => {
      const proof = parseProof(input.toString());
      // Whatever it says of itself, only what was sealed is proven by it against the ledger's own head.
      if (!proof) return;
      const { tree, entries } = soundLedger();
      const sealed = new Set(entries.map((entry) => JSON.stringify(entry)));
      if (isProven(sha256, proof, tree))
        claim(
          proof.entries.every(({ entry }) => sealed.has(JSON.stringify(entry))),
          'What nobody sealed is proven.',
        );
    },
  },
  'text or page to verify': {
    seeds: () => [
      sealedText(),
      ...imports('.html').slice(0, 10),
      Buffer.from('<!doctype html><h1>A</h1><article id="_text"><p>We sell nothing.</p></article>'),
    ],
    read: (input) => {
      const { found, page } = findText(sha256, soundLedger(), input, parsePage);
      const letters = (bytes: Buffer) => bytes.toString().replace(/\s/g, '');
      if (found.length > 0 && page === null)
        claim(letters(input) === letters(sealedText()), 'A text that nobody sealed is found.');
      else claim(found.length === 0, 'A page that nobody made is found.');
    },
  },
};

/** The text of a version whose digest stands in the ledger. */
function sealedText(): Buffer {
  const files = readContent(join(ROOT, 'tests/fixtures/published'));
  const { content } = parseContent(files ?? { files: new Map(), tooLarge: new Map(), strange: [] });
  const versions = content.organisations.flatMap((it) => it.policies).flatMap((it) => it.versions);
  const version = versions.find(({ path }) => path === 'ikotek/privacy/2021-11-17.mdx');
  if (!version?.document) throw new Error('There is no such version.');
  return Buffer.from(canonicalText(version.front?.title ?? null, version.document));
}

function unpacks(bytes: Buffer): boolean {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}
