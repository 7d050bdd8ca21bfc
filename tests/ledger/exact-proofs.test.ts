import { expect, test } from 'vitest';
import { consistencyProof, isConsistent } from '../../src/ledger/consistency-proof.ts';
import { inclusionProof, isIncluded } from '../../src/ledger/inclusion-proof.ts';
import { isSame, merkleTree } from '../../src/ledger/merkle-tree.ts';
import { at, leaves, sha } from './node-hash.ts';

const [two, four] = [merkleTree(sha, leaves(2)), merkleTree(sha, leaves(4))];

test('hashes are the same only with the same length: none, and a beginning, are no root', () => {
  expect(isSame(four.root, four.root.slice())).toBe(true);
  for (const other of [undefined, new Uint8Array(), four.root.slice(0, 31), two.root]) {
    expect(isSame(other, four.root)).toBe(false);
    expect(isSame(four.root, other)).toBe(false);
  }
});

test('a proof for a tree is none for one that is said to be larger, or smaller, with the same root', () => {
  const proof = inclusionProof(two, 0) ?? [];
  const holds = (size: number) =>
    isIncluded(sha, at(leaves(2), 0), { index: 0, size, root: two.root }, proof);
  expect([1, 2, 3, 4, 8].map(holds)).toEqual([false, true, false, false, false]);
});

test('a tree did not grow into one whose size its proof does not reach, or goes beyond', () => {
  const proof = consistencyProof(sha, four, 2) ?? [];
  const holds = (size: number) => isConsistent(sha, two, { size, root: four.root }, proof);
  expect([-1, 0, 1, 2, 4, 5, 8].map(holds)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
});
