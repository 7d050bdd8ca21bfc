import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyProof, isConsistent } from '../../src/ledger/consistency-proof.ts';
import { inclusionProof, isIncluded } from '../../src/ledger/inclusion-proof.ts';
import { merkleTree } from '../../src/ledger/merkle-tree.ts';
import { at, flipped, leaves, sha } from './node-hash.ts';

const MOST = 70;
const trees = Array.from({ length: MOST + 1 }, (_, size) => merkleTree(sha, leaves(size)));
const ALL = leaves(MOST);

/** A tree and one of its entries, with the proof. */
const included = fc
  .integer({ min: 1, max: MOST })
  .chain((size) =>
    fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }),
  )
  .map(({ size, index }) => ({
    leaf: at(ALL, index),
    claim: { index, size, root: at(trees, size).root },
    proof: inclusionProof(at(trees, size), index) ?? [],
  }));

/** Two trees, one the beginning of the other, with the proof. */
const consistent = fc
  .integer({ min: 1, max: MOST })
  .chain((size) =>
    fc.record({ size: fc.constant(size), earlier: fc.integer({ min: 1, max: size }) }),
  )
  .map(({ size, earlier }) => ({
    before: at(trees, earlier),
    after: at(trees, size),
    proof: consistencyProof(sha, at(trees, size), earlier) ?? [],
  }));

const bit = fc.integer({ min: 0, max: 255 });
const flipOne = (proof: readonly Uint8Array[], which: number, turned: number) =>
  proof.map((step, index) => (index === which % proof.length ? flipped(step, turned) : step));

describe('a proof that an entry is in the ledger', () => {
  test('holds for every entry of every tree', () => {
    for (const [size, tree] of trees.entries())
      for (let index = 0; index < size; index++)
        expect(
          isIncluded(
            sha,
            at(ALL, index),
            { index, size, root: tree.root },
            inclusionProof(tree, index) ?? [],
          ),
          `${index} of ${size}`,
        ).toBe(true);
  });

  test('fails when any bit of the entry, the root or the proof is turned', () => {
    fc.assert(
      fc.property(included, bit, fc.nat(), ({ leaf, claim, proof }, turned, which) => {
        expect(isIncluded(sha, flipped(leaf, turned), claim, proof)).toBe(false);
        const root = flipped(claim.root, turned);
        expect(isIncluded(sha, leaf, { ...claim, root }, proof)).toBe(false);
        if (proof.length > 0)
          expect(isIncluded(sha, leaf, claim, flipOne(proof, which, turned))).toBe(false);
      }),
    );
  });

  test('fails for every other place in the tree, and with a step too many or too few', () => {
    fc.assert(
      fc.property(included, fc.integer({ min: -1, max: MOST }), ({ leaf, claim, proof }, other) => {
        fc.pre(other !== claim.index);
        expect(isIncluded(sha, leaf, { ...claim, index: other }, proof)).toBe(false);
        expect(isIncluded(sha, leaf, claim, [...proof, leaf])).toBe(false);
        if (proof.length > 0) expect(isIncluded(sha, leaf, claim, proof.slice(1))).toBe(false);
        if (proof.length > 0) expect(isIncluded(sha, leaf, claim, proof.slice(0, -1))).toBe(false);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [-1, 1],
    [0.5, 1],
    [0, 1.5],
    [0, Number.NaN],
  ])('fails for the entry %d of a tree of %d', (index, size) => {
    const leaf = at(ALL, 0);
    expect(isIncluded(sha, leaf, { index, size, root: leaf }, [])).toBe(false);
  });
});

describe('a proof that a later ledger only adds to an earlier one', () => {
  test('holds between every two sizes', () => {
    for (const [size, tree] of trees.entries())
      for (let earlier = 0; earlier <= size; earlier++)
        expect(
          isConsistent(sha, at(trees, earlier), tree, consistencyProof(sha, tree, earlier) ?? []),
          `${earlier} and ${size}`,
        ).toBe(true);
  });

  test('fails when any bit of a root or of the proof is turned', () => {
    fc.assert(
      fc.property(consistent, bit, fc.nat(), ({ before, after, proof }, turned, which) => {
        const spoilt = (tree: typeof before) => ({ ...tree, root: flipped(tree.root, turned) });
        expect(isConsistent(sha, spoilt(before), after, proof)).toBe(false);
        expect(isConsistent(sha, before, spoilt(after), proof)).toBe(false);
        if (proof.length > 0)
          expect(isConsistent(sha, before, after, flipOne(proof, which, turned))).toBe(false);
      }),
    );
  });

  test('fails when an early entry was exchanged', () => {
    fc.assert(
      fc.property(consistent, bit, fc.nat(), ({ before, after }, turned, which) => {
        const index = which % before.size;
        const forged = leaves(after.size).map((leaf, place) =>
          place === index ? flipped(leaf, turned) : leaf,
        );
        const tree = merkleTree(sha, forged);
        const proof = consistencyProof(sha, tree, before.size) ?? [];
        expect(isConsistent(sha, before, tree, proof)).toBe(false);
      }),
    );
  });

  test('fails with a step too many or too few, and backwards', () => {
    fc.assert(
      fc.property(consistent, ({ before, after, proof }) => {
        expect(isConsistent(sha, before, after, [...proof, before.root])).toBe(false);
        if (proof.length > 0) {
          expect(isConsistent(sha, before, after, proof.slice(1))).toBe(false);
          expect(isConsistent(sha, before, after, proof.slice(0, -1))).toBe(false);
          expect(isConsistent(sha, after, before, proof)).toBe(false);
        }
      }),
    );
  });

  test('from an empty ledger asks for the root of nothing, and for no steps', () => {
    const [empty, three] = [at(trees, 0), at(trees, 3)];
    expect(isConsistent(sha, { size: 0, root: three.root }, three, [])).toBe(false);
    expect(isConsistent(sha, empty, three, [three.root])).toBe(false);
    expect(isConsistent(sha, { size: -1, root: three.root }, three, [])).toBe(false);
  });
});
