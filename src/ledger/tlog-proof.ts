import { toBase64 } from './bytes-as-text.ts';
import { inclusionProof } from './inclusion-proof.ts';
import type { MerkleTree } from './merkle-tree.ts';

/** The name of the proof of an entry, which lies beside `proof.json`. */
export function tlogProofName(index: number): string {
  return `entry-${index + 1}.tlog-proof`;
}

/** Whether a file is such a proof, by its path. */
export function isTlogProof(path: string): boolean {
  return path.endsWith('.tlog-proof');
}

/**
 * The proof that a ledger holds an entry, as one text that any verifier of transparency logs reads. Returns
 * null when there is no such entry.
 * @param checkpoint the file of the tree’s checkpoint; only with signatures is it one of the standard
 * @see https://c2sp.org/tlog-proof
 */
export function formatTlogProof(
  tree: MerkleTree,
  index: number,
  checkpoint: string,
): string | null {
  const path = inclusionProof(tree, index);
  if (!path) return null;
  const lines = ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path.map(toBase64)];
  return `${lines.map((line) => `${line}\n`).join('')}\n${checkpoint}`;
}
