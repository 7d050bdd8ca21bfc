import { type Hash, isSame, type MerkleTree, nodeHash } from './merkle-tree.ts';

/**
 * The hashes that lead from an entry up to the root (RFC 6962, 2.1.1). Returns null when there is no such
 * entry.
 */
export function inclusionProof(tree: MerkleTree, index: number): Uint8Array[] | null {
  if (!Number.isInteger(index) || index < 0 || index >= tree.size) return null;
  return tree.levels.flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
}

/**
 * Whether a proof shows that the leaf stands at an index of the tree of that size and root (RFC 9162,
 * 2.1.3.2).
 */
export function isIncluded(
  hash: Hash,
  leaf: Uint8Array,
  claim: { readonly index: number; readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  const { index, size, root } = claim;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size)) return false;
  if (index < 0 || index >= size) return false;
  let [node, last] = [index, size - 1];
  let result = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      result = nodeHash(hash, sibling, result);
      // Up to where the node has a partner at its left.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      result = nodeHash(hash, result, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(result, root);
}

function half(number: number): number {
  return Math.floor(number / 2);
}
