import { type Hash, isSame, type MerkleTree, merkleTree, nodeHash } from './merkle-tree.ts';

/** What is known of a tree without its entries. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Returns the hashes that show that a tree begins with the first `size` entries unaltered (RFC 6962,
 * 2.1.2); null if the tree has fewer. A proof from nothing, or to the same size, has no hashes.
 */
export function consistencyProof(hash: Hash, tree: MerkleTree, size: number): Uint8Array[] | null {
  if (!Number.isInteger(size) || size < 0 || size > tree.size) return null;
  if (size === 0) return [];
  return subproof(hash, tree.levels[0] ?? [], size, true);
}

/**
 * @param isWhole whether the earlier tree is known to the verifier as a whole, so that its hash need not be
 * told
 */
function subproof(
  hash: Hash,
  leaves: readonly Uint8Array[],
  size: number,
  isWhole: boolean,
): Uint8Array[] {
  const rootOf = (part: readonly Uint8Array[]) => merkleTree(hash, part).root;
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subproof(hash, left, size, isWhole), rootOf(right)]
    : [...subproof(hash, right, size - split, false), rootOf(left)];
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** Whether a proof shows that the later tree only adds to the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(
  hash: Hash,
  earlier: TreeHead,
  later: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (earlier.size > later.size || earlier.size < 0) return false;
  if (earlier.size === later.size) return proof.length === 0 && isSame(earlier.root, later.root);
  // Every tree begins without entries, and the root of that tree is known.
  if (earlier.size === 0) return proof.length === 0 && isSame(earlier.root, hash(new Uint8Array()));
  const isPowerOfTwo = largestPowerBelow(earlier.size * 2) === earlier.size;
  const [first, ...more] = isPowerOfTwo ? [earlier.root, ...proof] : proof;
  if (!first) return false;
  let [node, last] = [earlier.size - 1, later.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [before, after] = [first, first];
  for (const sibling of more) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(hash, sibling, before);
      after = nodeHash(hash, sibling, after);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      after = nodeHash(hash, after, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(before, earlier.root) && isSame(after, later.root);
}

function half(number: number): number {
  return Math.floor(number / 2);
}
