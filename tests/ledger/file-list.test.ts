import { describe, expect, test } from 'vitest';
import { toHex, utf8 } from '../../src/ledger/bytes-as-text.ts';
import {
  fileListBody,
  fileListDigest,
  formatFileList,
  isListed,
  parseFileList,
  parseFileListBody,
} from '../../src/ledger/file-list.ts';
import { sha } from './node-hash.ts';
import type { SiteFiles } from './published-site.ts';
import { listed, sealedView, siteOf, verified } from './published-site.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const HEAD = { origin: 'example.org/site', digest: A, day: '2026-11-30' };

test('a list of files is written in the order of their paths, and read as it was written', () => {
  const files = new Map([
    ['b', B],
    ['a  b.txt', A],
    ['Z', A],
  ]);
  expect(formatFileList(files)).toBe(`${A}  Z\n${A}  a  b.txt\n${B}  b\n`);
  expect(parseFileList(formatFileList(files))).toEqual(files);
});

test.each([
  '',
  'x\n',
  `${A}  a`,
  `${A} a\n`,
  `${A}  /a\n`,
  `${A}   a\n`,
  `${A}  a\r\n`,
  `${A}  \n`,
  `${A}0  a\n`,
  `x${A}  a\n`,
  `${A.toUpperCase()}  a\n`,
  `${A}  a\n\n${B}  b\n`,
  `${A}  a\n${B}  a\n`,
])('%j is no list of files', (text) => {
  expect(parseFileList(text)).toBeNull();
});

test('a list has neither itself nor what is signed after it', () => {
  const unlisted = ['SHA256SUMS', 'SHA256SUMS.note', 'checkpoint', 'a/entry-1.tlog-proof'];
  expect(unlisted.filter(isListed)).toEqual([]);
  expect(['index.html', 'a/checkpoint', 'ledger.json'].filter(isListed)).toHaveLength(3);
});

test('the note about a list names site, digest and day, and is read as it was written', () => {
  expect(fileListBody(HEAD)).toBe(`example.org/site\nsha256 ${A} SHA256SUMS\n2026-11-30\n`);
  expect(parseFileListBody(fileListBody(HEAD))).toEqual(HEAD);
  expect(fileListDigest(sha, 'x')).toBe(toHex(sha(utf8('x'))));
});

test.each([
  '',
  `\nsha256 ${A} SHA256SUMS\n2026-11-30\n`,
  `x\n${fileListBody(HEAD)}`,
  `${fileListBody(HEAD)}x\n`,
  fileListBody(HEAD).trimEnd(),
  fileListBody({ ...HEAD, origin: 'two words' }),
  fileListBody({ ...HEAD, digest: 'a' }),
  fileListBody({ ...HEAD, day: '2026-11' }),
  fileListBody({ ...HEAD, day: 'x2026-11-30' }),
  fileListBody(HEAD).replace('SHA256SUMS', 'other'),
])('%j is no such note', (text) => {
  expect(parseFileListBody(text)).toBeNull();
});

describe('of a site, verify holds the note about its files', () => {
  const signature = `— example.org/site ${Buffer.alloc(68, 1).toString('base64')}\n`;
  const withNote = (note: (list: string) => string): SiteFiles => {
    const files = listed(siteOf(sealedView()));
    return files.set('SHA256SUMS.note', note(files.get('SHA256SUMS') ?? ''));
  };
  const body = (list: string) => fileListBody({ ...HEAD, digest: fileListDigest(sha, list) });

  test('to the list that lies there', async () => {
    const { findings, files } = await verified(withNote((list) => `${body(list)}\n${signature}`));
    expect(findings).toEqual([]);
    expect(files.note).toMatchObject({ origin: HEAD.origin, day: HEAD.day });
    expect(files.note?.signatures).toHaveLength(1);
  });

  test.each([
    ['about another list', (list: string) => `${body(`${list}x`)}\n${signature}`, /another list/],
    ['without a signature', (list: string) => `${body(list)}\n`, /no signed note/],
    ['that says other things', () => `x\n\n${signature}`, /no signed note/],
    ['that is none', () => 'x', /no signed note/],
  ])('and finds one %s', async (_, note, what) => {
    const { findings } = await verified(withNote(note));
    expect(findings).toEqual([{ path: 'SHA256SUMS.note', what: expect.stringMatching(what) }]);
  });
});
