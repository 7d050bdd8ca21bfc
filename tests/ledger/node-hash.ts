import { hash } from 'node:crypto';
import { type Hash, leafHash } from '../../src/ledger/merkle-tree.ts';

/** SHA-256 as Node has it: another one than the ledger’s own. */
export const sha: Hash = (bytes) => Uint8Array.from(hash('sha256', bytes, 'buffer'));

/** Leaf hashes of entries that say nothing but their number. */
export function leaves(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) =>
    leafHash(sha, new TextEncoder().encode(`entry ${index}`)),
  );
}

/** A copy with one bit turned. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

/** An entry of a list. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no ${index} of ${list.length}.`);
  return found;
}
