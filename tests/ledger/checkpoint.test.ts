import { describe, expect, test } from 'vitest';
import { fromBase64, hashFromHex, toBase64, toHex } from '../../src/ledger/bytes-as-text.ts';
import {
  checkpointBody,
  formatCheckpoint,
  originOf,
  parseCheckpoint,
} from '../../src/ledger/checkpoint.ts';
import { formatSignature } from '../../src/ledger/signed-note.ts';
import { formatKey, parseKey, publicKey } from '../../src/ledger/signing-key.ts';
import { leaves, sha } from './node-hash.ts';

const [root = new Uint8Array()] = leaves(1);
const BODY = checkpointBody({ origin: 'sample.example/legal', size: 12, root });
const LINE = { name: 'sample.example', keyId: Uint8Array.of(1, 2, 3, 4), signature: root };

test('a checkpoint is three lines, an empty one, and its signatures', () => {
  expect(formatCheckpoint(BODY)).toBe(`sample.example/legal\n12\n${toBase64(root)}\n\n`);
  expect(formatCheckpoint(BODY, [formatSignature(LINE)])).toBe(
    `${BODY}\n— sample.example ${toBase64(Uint8Array.of(1, 2, 3, 4, ...root))}\n`,
  );
});

test('a checkpoint is read as it was written', () => {
  const facts = { origin: 'sample.example/legal', size: 12, root, body: BODY };
  expect(parseCheckpoint(formatCheckpoint(BODY))).toEqual({ ...facts, signatures: [] });
  expect(parseCheckpoint(BODY)).toEqual({ ...facts, signatures: [] });
  expect(parseCheckpoint(formatCheckpoint(BODY, [formatSignature(LINE)]))).toEqual({
    ...facts,
    signatures: [LINE],
  });
});

test.each([
  '',
  'sample.example\n',
  BODY.replace('12', '012'),
  BODY.replace('12', '-1'),
  BODY.replace('12', 'many'),
  BODY.replace('12', '1234567890123456'),
  BODY.replace('sample', 'a sample'),
  BODY.replace('=\n', '\n'),
  BODY.replace(toBase64(root), toBase64(root.slice(1))),
  BODY.trimEnd(),
  `${BODY}more\n`,
  `x${BODY.slice(BODY.indexOf('\n'))}`.replace('x', ''),
  `${BODY}\n- sample.example AQIDBAU=\n`,
  `${BODY}\n— sample.example AQIDBA==\n`,
  `${BODY}\n— sample.example %%%\n`,
])('%j is no checkpoint', (text) => {
  expect(parseCheckpoint(text)).toBeNull();
});

test.each([
  ['https://sample.example/', 'sample.example'],
  ['https://sample.example/legal/', 'sample.example/legal'],
  ['http://localhost:4321/', 'localhost:4321'],
])('the ledger of %s is called %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});

describe('a public key', () => {
  // The example of the C2SP text on signed notes.
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index);
  const key = publicKey(sha, 'sample.example', bytes);

  test('has an id made of its name, its kind and its bytes', () => {
    const named = Buffer.concat([Buffer.from('sample.example\n\u0001'), bytes]);
    expect(toHex(key.id)).toBe(toHex(sha(named)).slice(0, 8));
  });

  test('is read as it was written', () => {
    expect(formatKey(key)).toMatch(/^sample\.example\+[0-9a-f]{8}\+AQABAgME/);
    expect(parseKey(sha, formatKey(key))).toEqual(key);
  });

  test.each([
    '',
    'sample.example',
    formatKey(key).replace('sample', 'simple'),
    formatKey({ ...key, id: Uint8Array.of(0, 0, 0, 0) }),
    formatKey({ ...key, bytes: bytes.slice(1) }),
    formatKey(key).replace('+AQ', '+Ag'),
    `${formatKey(key)}=`,
    formatKey(publicKey(sha, 'two words', bytes)),
  ])('%s is none', (text) => {
    expect(parseKey(sha, text)).toBeNull();
  });
});

test.each(['', 'AQ', 'AR==', ' AQ==', 'A$==', 'AQ==\n'])('%j is no base64', (text) => {
  expect(text === '' ? null : fromBase64(text)).toBeNull();
});

test('hexadecimal and base64 give the bytes back', () => {
  expect(hashFromHex(toHex(root))).toEqual(root);
  expect(fromBase64(toBase64(root))).toEqual(Uint8Array.from(root));
  for (const text of [null, 7, '', 'ab', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}\n`])
    expect(hashFromHex(text)).toBeNull();
});
