import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { sha256 } from '../../src/ledger/sha-256.ts';
import { sha } from './node-hash.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('our SHA-256 of “%s” is that of the standard', (text, digest) => {
  expect(toHex(sha256(new TextEncoder().encode(text)))).toBe(digest);
});

test('our SHA-256 is that of Node, at every length around the ends of blocks', () => {
  for (let length = 0; length < 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
    expect(toHex(sha256(bytes)), String(length)).toBe(toHex(sha(bytes)));
  }
});

test('our SHA-256 is that of Node, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(toHex(sha256(bytes))).toBe(toHex(sha(bytes)));
    }),
  );
});
