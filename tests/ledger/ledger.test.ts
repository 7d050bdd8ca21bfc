import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { type Entry, entryBytes, entryLine } from '../../src/ledger/entry.ts';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { leafHash } from '../../src/ledger/merkle-tree.ts';
import { entryOf } from '../../src/ledger/read-entry.ts';
import type { Day } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';
import { redacted, sampleLedger, sealed } from './sample-ledger.ts';

const LEDGER = sampleLedger(
  sealed(),
  sealed({
    version: '2021',
    'index.txt': '1'.repeat(64),
    wording: 'restated',
    source: 'e'.repeat(64),
  }),
  redacted(),
);
const TEXT = formatLedger(LEDGER);

describe('an entry', () => {
  test('is one line of JSON without spaces, its keys in a fixed order', () => {
    const { sealed: day, kind, ...others } = sealed({ notBefore: null });
    expect(entryLine({ sealed: day, ...others, kind })).toBe(
      `{"kind":"version","policy":"acme/privacy","version":"2020-01-01","language":"en","effective":"2020-01-01","notBefore":null,"published":null,"wording":"official","index.txt":"${'a'.repeat(64)}","index.md":"${'b'.repeat(64)}","site":"https://sample.example/","sealed":"2026-11-20"}`,
    );
    expect(entryLine({ source: 'e'.repeat(64), ...sealed() })).toContain(
      `"index.md":"${'b'.repeat(64)}","source":"${'e'.repeat(64)}","site":`,
    );
    expect(entryLine(redacted({ reason: 'Ö “quoted”' }))).toBe(
      `{"kind":"redaction","policy":"acme/privacy","version":"2020-01-01","reason":"Ö “quoted”","index.txt":"${'c'.repeat(64)}","index.md":"${'d'.repeat(64)}","sealed":"2026-11-21"}`,
    );
  });

  test('is hashed as that line in UTF-8', () => {
    const entry = redacted({ reason: 'Ö' });
    expect(Buffer.from(entryBytes(entry)).toString('utf8')).toBe(entryLine(entry));
  });

  test.each([
    ['nothing', null],
    ['text', 'entry'],
    ['another kind', { ...sealed(), kind: 'note' }],
    ['a key too many', { ...sealed(), note: 'x' }],
    ['a key too few', { ...redacted(), reason: undefined }],
    ['a digest too short', sealed({ 'index.txt': 'a'.repeat(63) })],
    ['a digest too long', sealed({ 'index.md': 'a'.repeat(65) })],
    ['a digest in capitals', redacted({ 'index.md': 'A'.repeat(64) })],
    ['a digest of its file that is none', sealed({ source: 'e' })],
    ['nothing where the digest of its file would be', { ...redacted(), source: null }],
    ['a digest that is none', redacted({ 'index.txt': 'g'.repeat(64) })],
    ['no day', sealed({ sealed: '2026-11' as Day })],
    ['a day that is none', redacted({ sealed: '2026-02-30' as Day })],
    ['a date that is none', { ...sealed(), effective: 'October 2016' }],
    ['a date of another type', { ...sealed(), published: 2016 }],
    ['another wording', { ...sealed(), wording: 'free' }],
    ['no reason', redacted({ reason: '' })],
    ['no policy', sealed({ policy: '' })],
    ['no version', sealed({ version: '' })],
    ['no language', sealed({ language: '' })],
    ['no site', sealed({ site: '' })],
  ])('is none with %s', (_, value) => {
    expect(entryOf(value)).toBeNull();
  });

  test('is read as it was written', () => {
    for (const entry of LEDGER.entries)
      expect(entryOf(JSON.parse(entryLine(entry)))).toEqual(entry);
    const undated = sealed({ effective: null, published: null });
    expect(entryOf(undated)).toBe(undated);
  });
});

describe('the ledger’s file', () => {
  test('has an entry a line, and its root', () => {
    const lines = TEXT.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "format": "clausebook-ledger-1",',
      `  "root": "${toHex(LEDGER.tree.root)}",`,
      '  "entries": [',
    ]);
    expect(lines.slice(4, 7).map((line) => line.trim().replace(/,$/, ''))).toEqual(
      LEDGER.entries.map(entryLine),
    );
    expect(lines.slice(7)).toEqual(['  ]', '}', '']);
  });

  test('is read as it was written, empty too, and with the line ends of Windows', () => {
    for (const ledger of [sampleLedger(), sampleLedger(sealed()), LEDGER]) {
      expect(parseLedger(sha, formatLedger(ledger))).toEqual(ledger);
      expect(parseLedger(sha, formatLedger(ledger).replaceAll('\n', '\r\n'))).toEqual(ledger);
    }
  });

  test('with any character altered is a fault', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 127 }), (at, by) => {
        const code = TEXT.charCodeAt(at) ^ by;
        const altered = TEXT.slice(0, at) + String.fromCharCode(code) + TEXT.slice(at + 1);
        // The line ends that git writes are none of an author’s making.
        fc.pre(altered.replaceAll('\r\n', '\n') !== TEXT);
        expect(isFault(parseLedger(sha, altered))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with entries taken away, exchanged or added by hand is a fault of its root', () => {
    const root = toHex(LEDGER.tree.root);
    const [first, second, third] = LEDGER.entries as [never, never, never];
    for (const entries of [[first, second], [second, first, third], [second], []]) {
      const other = sampleLedger(...entries);
      const text = formatLedger(other).replace(toHex(other.tree.root), root);
      expect(parseLedger(sha, text)).toEqual({ kind: 'root', line: 3 });
    }
  });

  test.each([
    ['a version sealed twice', [sealed(), sealed()], { kind: 'order', line: 6 }],
    ['a tombstone of nothing', [redacted()], { kind: 'order', line: 5 }],
    [
      'a day before the last',
      [sealed(), sealed({ version: '2021', sealed: '2026-11-19' as Day })],
      { kind: 'order', line: 6 },
    ],
    [
      'half an entry',
      [sealed(), sealed({ version: '2021' }), { ...sealed(), site: '' }],
      { kind: 'entry', line: 7 },
    ],
  ])('with %s is a fault at that line', (_, entries, fault) => {
    expect(parseLedger(sha, formatLedger(sampleLedger(...entries)))).toEqual(fault);
  });

  test.each(['', 'null', '[]', '{"entries":[]}', '<<<<<<< HEAD', TEXT.slice(0, -3)])(
    'that is none is unreadable: %j',
    (text) => {
      expect(parseLedger(sha, text)).toEqual({ kind: 'unreadable', line: 1 });
    },
  );
});

test('the ledger knows of each version its entry, its tombstones and what is to be found now', () => {
  const [first, second, third] = LEDGER.entries;
  expect(LEDGER.seals.get('acme/privacy/2020-01-01')).toEqual({
    entry: first,
    policy: 'acme/privacy',
    version: '2020-01-01',
    index: 0,
    indices: [0, 2],
    latest: third,
  });
  expect(LEDGER.seals.get('acme/privacy/2021')).toEqual({
    entry: second,
    policy: 'acme/privacy',
    version: '2021',
    index: 1,
    indices: [1],
    latest: second,
  });
  expect(sampleLedger(redacted()).seals.size).toBe(0);
  expect(LEDGER.tree.levels[0]).toEqual(
    LEDGER.entries.map((entry) => leafHash(sha, entryBytes(entry))),
  );
});

describe('official wording of a version that was sealed as restated', () => {
  const restated = sealed({ wording: 'restated' });
  const official = sealed({ sealed: '2026-11-21' as Day });
  const key = 'acme/privacy/2020-01-01';
  const read = (...entries: readonly Entry[]) =>
    parseLedger(sha, formatLedger(ledgerOf(sha, entries)));

  test('is an entry of the same version, and the other text goes on under another name', () => {
    const ledger = read(restated, redacted({ sealed: '2026-11-20' as Day }), official);
    if (isFault(ledger)) throw new Error('The ledger is damaged.');
    expect(ledger.seals.get(key)).toMatchObject({ version: '2020-01-01', indices: [2] });
    expect(ledger.seals.get(`${key}/restated`)).toMatchObject({
      version: '2020-01-01/restated',
      entry: restated,
      indices: [0, 1],
    });
  });

  test.each([
    ['a second time', [restated, official, official]],
    ['in other words again', [restated, { ...official, wording: 'restated' as const }]],
    ['after official wording', [sealed(), official]],
    [
      'where its other text has an entry of its own',
      [{ ...restated, version: '2020-01-01/restated' }, restated, official],
    ],
  ])('is not sealed %s', (_, entries) => {
    expect(read(...entries)).toMatchObject({ kind: 'order' });
  });
});
