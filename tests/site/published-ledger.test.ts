import { describe, expect, test } from 'vitest';
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { isProven, parseProof } from '../../src/ledger/proof-file.ts';
import { phraseText } from '../../src/messages/phrase.ts';
import type { Day } from '../../src/policy/date.ts';
import { policyJson } from '../../src/site/files/machine-readable.ts';
import { publishedFiles } from '../../src/site/files/published-files.ts';
import { nodeSha256 } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { verifyPage } from '../../src/site/pages/verify-page.ts';
import { entriesToAdd } from '../../src/site/promises/unsealed-versions.ts';
import { type View, viewOf } from '../../src/site/view/view.ts';
import { shown } from './phrases.ts';
import { sampleLibrary } from './sample-library.ts';

const TODAY = '2026-11-20' as Day;
const LIBRARY = sampleLibrary({
  site: { url: 'https://sample.example/legal/' },
  policies: {
    'acme/privacy': { versions: { '2016': {}, '2020': { text: 'See [this](#x).\n' } } },
    'acme/terms': { versions: { '2031-01-01': {}, '2032': { draft: true } } },
  },
});
const OPEN = viewOf(LIBRARY, TODAY);
const SOURCES = new Map([['acme/privacy/2016.mdx', 'e'.repeat(64)]]);
const ENTRIES = entriesToAdd(nodeSha256, OPEN, TODAY, SOURCES);
const SEALED = viewOf(LIBRARY, TODAY, [], ledgerOf(nodeSha256, ENTRIES));

const filesOf = (view: View) =>
  new Map(
    [...publishedFiles(view, { files: new Map() })].map(({ path, body }) => [
      path.slice('/legal'.length),
      String(body()),
    ]),
  );

test('every published version is to be sealed, oldest first, drafts left out', () => {
  expect(ENTRIES.map(({ policy, version }) => `${policy}/${version}`)).toEqual([
    'acme/privacy/2016',
    'acme/privacy/2020',
    'acme/terms/2031-01-01',
  ]);
  expect(ENTRIES[0]).toMatchObject({ site: 'https://sample.example/legal/', sealed: TODAY });
  expect(entriesToAdd(nodeSha256, SEALED, TODAY, SOURCES)).toEqual([]);
  // Of a text that was made of no file, nothing is said.
  expect(ENTRIES.map((entry) => entry.source)).toEqual(['e'.repeat(64), undefined, undefined]);
});

describe('a site publishes', () => {
  const files = filesOf(SEALED);

  test('its ledger and a checkpoint of it', () => {
    expect(parseLedger(nodeSha256, files.get('/ledger.json') ?? '')).toEqual(SEALED.ledger);
    expect(parseCheckpoint(files.get('/checkpoint') ?? '')).toMatchObject({
      origin: 'sample.example/legal',
      size: 3,
      root: Uint8Array.from(SEALED.ledger.tree.root),
      signatures: [],
    });
  });

  test('a proof beside each sealed version, and none beside others', () => {
    const proofs = [...files].filter(([path]) => /^\/acme.*\/proof\.json$/.test(path));
    expect(proofs.map(([path]) => path)).toEqual(
      ENTRIES.map(({ policy, version }) => `/${policy}/${version}/proof.json`),
    );
    for (const [path, text] of proofs) {
      const proof = parseProof(text);
      expect(proof && isProven(nodeSha256, proof, SEALED.ledger.tree), path).toBe(true);
    }
    expect([...filesOf(OPEN).keys()].filter((path) => /\d\/proof\.json$/.test(path))).toEqual([]);
  });

  test('both in the list of its files', () => {
    const listed = (view: View) =>
      [...filesOf(view).keys()].filter((path) =>
        /^\/(?!schemas\/).*(?:ledger|proof)\.json$|checkpoint$/.test(path),
      );
    expect(listed(SEALED)).toHaveLength(5);
    expect(listed(OPEN)).toEqual(['/ledger.json', '/checkpoint']);
  });

  test('the same texts, sealed or not', () => {
    const texts = (view: View) => [...filesOf(view)].filter(([path]) => /\.(?:txt|md)$/.test(path));
    expect(texts(SEALED)).toEqual(texts(OPEN));
  });
});

test('the page on verifying says how much is sealed, and with which key', () => {
  expect(verifyPage(SEALED)).toMatchObject({
    ledger: '/legal/ledger.json',
    checkpoint: '/legal/checkpoint',
    keys: [],
  });
  const said = (view: View) => phraseText(verifyPage(view).state);
  expect(said(SEALED)).toMatch(
    /^The ledger has 3 entries; the last is of 20 November 2026\. All of/,
  );
  expect(said(OPEN)).toBe('Nothing has been sealed yet: the ledger has no entry.');
  const ledgerKeys = [
    { key: 'name+00000000+key', from: null, until: null },
    { key: 'name+11111111+key', from: null, until: '2026-01-31' as Day },
  ];
  const site = { ...LIBRARY.site, ledgerKeys };
  const [first] = ENTRIES;
  const one = viewOf({ ...LIBRARY, site }, TODAY, [], ledgerOf(nodeSha256, first ? [first] : []));
  expect(verifyPage(one).keys).toEqual([
    { key: 'name+00000000+key', said: ['In use.'] },
    {
      key: 'name+11111111+key',
      said: [
        'Retired: it signed until ',
        expect.objectContaining({ text: '31 January 2026' }),
        '.',
      ],
    },
  ]);
  expect(verifyPage(one).state[0]).toContain('has one entry;');
});

describe('when a version was sealed is said', () => {
  const [policy] = SEALED.library.organisations[0]?.policies ?? [];
  if (!policy) throw new Error('The sample has no policy.');

  test('in the history, with the way to the proof', () => {
    const seals = (view: View) => historyPage(view, policy).entries.map(({ seal }) => seal);
    expect(seals(SEALED).map((seal) => shown(seal ?? []))).toEqual([
      'Sealed on 20 November 2026 · [proof](/legal/acme/privacy/2020/proof.json)',
      'Sealed on 20 November 2026 · [proof](/legal/acme/privacy/2016/proof.json)',
    ]);
    expect(seals(OPEN)).toEqual([null, null]);
  });

  test('in policy.json', () => {
    expect(policyJson(SEALED, policy).versions[0]).toMatchObject({
      sealed: TODAY,
      proof: 'https://sample.example/legal/acme/privacy/2016/proof.json',
    });
    expect(policyJson(OPEN, policy).versions[0]).not.toHaveProperty('sealed');
  });
});
