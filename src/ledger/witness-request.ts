import { toBase64 } from './bytes-as-text.ts';
import { consistencyProof } from './consistency-proof.ts';
import type { Hash, MerkleTree } from './merkle-tree.ts';

/**
 * What a witness is sent: how many entries it knows, that the tree only adds to those, and the checkpoint.
 * Returns null when the tree has fewer entries than the witness knows.
 * @see https://c2sp.org/tlog-witness
 */
export function witnessRequest(
  hash: Hash,
  tree: MerkleTree,
  known: number,
  checkpoint: string,
): string | null {
  const proof = consistencyProof(hash, tree, known);
  if (!proof) return null;
  return `${[`old ${known}`, ...proof.map(toBase64)].map((line) => `${line}\n`).join('')}\n${checkpoint}`;
}
