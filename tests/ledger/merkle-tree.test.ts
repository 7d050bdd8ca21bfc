import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { consistencyProof } from '../../src/ledger/consistency-proof.ts';
import { inclusionProof } from '../../src/ledger/inclusion-proof.ts';
import { leafHash, merkleTree } from '../../src/ledger/merkle-tree.ts';
import { at, sha } from './node-hash.ts';
import { auditPath, proof, treeHash } from './rfc-6962.ts';

/** The entries of the test tree that implementations of Certificate Transparency share. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));

/** Its roots at every size, as those implementations publish them. */
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const treeOf = (entries: readonly Uint8Array[]) =>
  merkleTree(
    sha,
    entries.map((entry) => leafHash(sha, entry)),
  );
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => Buffer.from(`entry ${index}`));

describe('the test tree of Certificate Transparency', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))(
    'of %i entries has its root',
    (size, root) => {
      expect(toHex(treeOf(ENTRIES.slice(0, size)).root)).toBe(root);
    },
  );

  test('has the same root by the letter of the RFC', () => {
    expect(ROOTS.map((_, size) => toHex(treeHash(ENTRIES.slice(0, size))))).toEqual(ROOTS);
  });

  test('proves the first of eight by its three neighbours', () => {
    expect(inclusionProof(treeOf(ENTRIES), 0)?.map(toHex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });
});

describe('whatever its size, from 0 to 40, a tree', () => {
  const sizes = Array.from({ length: 41 }, (_, size) => size);

  test('has the root that the RFC defines', () => {
    for (const size of sizes)
      expect(toHex(treeOf(numbered(size)).root)).toBe(toHex(treeHash(numbered(size))));
  });

  test('proves each entry as the RFC does', () => {
    for (const size of sizes)
      for (const index of numbered(size).keys())
        expect(inclusionProof(treeOf(numbered(size)), index)?.map(toHex)).toEqual(
          auditPath(index, numbered(size)).map(toHex),
        );
  });

  test('proves each earlier size as the RFC does', () => {
    for (const size of sizes)
      for (const earlier of sizes.slice(1, size + 1))
        expect(consistencyProof(sha, treeOf(numbered(size)), earlier)?.map(toHex)).toEqual(
          proof(earlier, numbered(size)).map(toHex),
        );
  });

  test('has no proof of what it does not have', () => {
    for (const size of sizes) {
      const tree = treeOf(numbered(size));
      expect([-1, size, size + 1, 0.5].map((index) => inclusionProof(tree, index))).toEqual(
        Array(4).fill(null),
      );
      expect([-1, size + 1, 0.5].map((earlier) => consistencyProof(sha, tree, earlier))).toEqual(
        Array(3).fill(null),
      );
    }
  });
});

test('an entry cannot be taken for a node, nor a node for an entry', () => {
  const [left, right] = [at(ENTRIES, 1), at(ENTRIES, 2)].map((entry) => leafHash(sha, entry));
  const node = Buffer.concat([left ?? Buffer.of(), right ?? Buffer.of()]);
  expect(toHex(leafHash(sha, node))).not.toBe(toHex(treeOf(ENTRIES.slice(1, 3)).root));
});
