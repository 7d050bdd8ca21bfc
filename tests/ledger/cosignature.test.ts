import { expect, test } from 'vitest';
import { toHex, utf8 } from '../../src/ledger/bytes-as-text.ts';
import { consistencyProof } from '../../src/ledger/consistency-proof.ts';
import {
  cosignaturesOf,
  joinedSignature,
  signedMessage,
  timedSignature,
} from '../../src/ledger/cosignature.ts';
import { inclusionProof } from '../../src/ledger/inclusion-proof.ts';
import { merkleTree } from '../../src/ledger/merkle-tree.ts';
import { hasLengthOf } from '../../src/ledger/signing-key.ts';
import { formatTlogProof, isTlogProof, tlogProofName } from '../../src/ledger/tlog-proof.ts';
import { witnessRequest } from '../../src/ledger/witness-request.ts';
import { leaves, sha } from './node-hash.ts';

const CHECKPOINT = {
  origin: 'example.org/log',
  size: 258,
  root: Uint8Array.from({ length: 32 }, (_, at) => at),
  body: 'example.org/log\n258\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n',
};
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

test('a log signs the body of a checkpoint, a witness the time before it', () => {
  expect(text(signedMessage('ed25519', 'w', 5, CHECKPOINT))).toBe(CHECKPOINT.body);
  expect(text(signedMessage('ed25519-cosignature', 'w', 1_679_315_147, CHECKPOINT))).toBe(
    `cosignature/v1\ntime 1679315147\n${CHECKPOINT.body}`,
  );
});

test('with ML-DSA, a witness signs its name, the time, and origin, size and root of the tree in bytes', () => {
  const number = (value: number) => value.toString(16).padStart(16, '0');
  const named = (name: string) => name.length.toString(16).padStart(2, '0') + toHex(utf8(name));
  expect(toHex(signedMessage('ml-dsa-44', 'w.example/1', 513, CHECKPOINT))).toBe(
    [
      toHex(utf8('subtree/v1\n\0')),
      named('w.example/1'),
      number(513),
      named('example.org/log'),
      number(0),
      number(258),
      toHex(CHECKPOINT.root),
    ].join(''),
  );
});

test('time and bytes of a cosignature are joined and parted, wherever in memory they lie', () => {
  const bytes = Uint8Array.of(7, 8, 9);
  const both = joinedSignature({ time: 258, bytes });
  expect([...both]).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 7, 8, 9]);
  expect(timedSignature(both)).toEqual({ time: 258, bytes });
  expect(timedSignature(Uint8Array.of(255, ...both).subarray(1))).toEqual({ time: 258, bytes });
  expect(timedSignature(both.slice(0, 8))).toEqual({ time: 258, bytes: new Uint8Array() });
  expect(timedSignature(both.slice(0, 7))).toBeNull();
  expect(timedSignature(new Uint8Array(72).fill(255))).toBeNull();
});

test('lines with the length of a cosignature and a time that can be are those of witnesses', () => {
  const line = (length: number, time: number) => ({
    name: 'w',
    keyId: Uint8Array.of(1, 2, 3, 255),
    signature: joinedSignature({ time, bytes: new Uint8Array(length - 8) }),
  });
  const timesOf = (...signatures: ReturnType<typeof line>[]) =>
    cosignaturesOf({ body: '', signatures }).map(({ time }) => time);
  expect(timesOf(line(72, 5), line(64, 5), line(2428, 6), line(71, 7), line(73, 8))).toEqual([
    5, 6,
  ]);
  expect(timesOf(line(72, 0), line(72, 1), line(72, 8_640_000_000_000))).toEqual([1]);
  expect(timesOf(line(72, 8_639_999_999_999))).toEqual([8_639_999_999_999]);
  expect(cosignaturesOf({ body: '', signatures: [line(72, 5)] })).toEqual([
    { name: 'w', keyId: '010203ff', time: 5 },
  ]);
});

test('each kind of key makes signatures of one length', () => {
  const lengths = (kind: Parameters<typeof hasLengthOf>[0]) =>
    [63, 64, 65, 72, 2420, 2428].filter((length) => hasLengthOf(kind, new Uint8Array(length)));
  expect(lengths('ed25519')).toEqual([64]);
  expect(lengths('ed25519-cosignature')).toEqual([72]);
  expect(lengths('ml-dsa-44')).toEqual([2428]);
});

const TREE = merkleTree(sha, leaves(5));
const base64 = (hashes: readonly Uint8Array[] | null) =>
  (hashes ?? []).map((each) => `${Buffer.from(each).toString('base64')}\n`).join('');

test('a proof for other verifiers names the entry from 0, the way to the root, and the checkpoint', () => {
  expect(formatTlogProof(TREE, 3, 'c\n')).toBe(
    `c2sp.org/tlog-proof@v1\nindex 3\n${base64(inclusionProof(TREE, 3))}\nc\n`,
  );
  expect(formatTlogProof(TREE, 5, 'c\n')).toBeNull();
});

test('its file counts entries from 1', () => {
  expect(tlogProofName(0)).toBe('entry-1.tlog-proof');
  expect(isTlogProof(`acme/privacy/2020/${tlogProofName(11)}`)).toBe(true);
  expect(isTlogProof('acme/privacy/2020/proof.json')).toBe(false);
});

test('a witness is told how many entries it knows, that the tree adds to them, and the checkpoint', () => {
  expect(witnessRequest(sha, TREE, 3, 'c\n')).toBe(
    `old 3\n${base64(consistencyProof(sha, TREE, 3))}\nc\n`,
  );
  expect(witnessRequest(sha, TREE, 0, 'c\n')).toBe('old 0\n\nc\n');
  expect(witnessRequest(sha, TREE, 6, 'c\n')).toBeNull();
});
