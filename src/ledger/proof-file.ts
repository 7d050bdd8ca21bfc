import { hashFromHex, toHex } from './bytes-as-text.ts';
import type { TreeHead } from './consistency-proof.ts';
import { type Entry, entryBytes } from './entry.ts';
import { inclusionProof, isIncluded } from './inclusion-proof.ts';
import type { Ledger, Seal } from './ledger.ts';
import { type Hash, isSame, leafHash } from './merkle-tree.ts';
import { entryOf } from './read-entry.ts';

/** `proof.json`: that the ledger of a certain size and root holds what it says of one version. */
export interface ProofFile extends TreeHead {
  readonly entries: readonly {
    readonly index: number;
    readonly entry: Entry;
    readonly path: readonly Uint8Array[];
  }[];
}

const HOW =
  'Make the SHA-256 of index.txt and compare it with that of the last entry here that has one. Leaf: SHA-256 of a zero byte and the entry as one line of JSON without spaces, its keys in this order. Then, up the path, SHA-256 of a one byte and the two hashes, left one first (RFC 6962, section 2.1.1), until the root, which /checkpoint has in base64.';

/** The file for a text that is sealed. */
export function formatProof(ledger: Ledger, { indices }: Pick<Seal, 'indices'>): string {
  const { tree } = ledger;
  return `${JSON.stringify({
    size: tree.size,
    root: toHex(tree.root),
    entries: indices.map((index) => ({
      index,
      entry: ledger.entries[index],
      path: inclusionProof(tree, index)?.map(toHex),
    })),
    how: HOW,
  })}\n`;
}

/** Reads the file; returns null when it is not a proof. */
export function parseProof(text: string): ProofFile | null {
  try {
    const { size, root, entries } = JSON.parse(text);
    const head = hashFromHex(root);
    if (!head || !Number.isSafeInteger(size) || !Array.isArray(entries)) return null;
    const read = entries.map(({ index, entry, path }) => ({
      index: Number(index),
      entry: entryOf(entry),
      path: (path as unknown[]).map(hashFromHex),
    }));
    const isSound = read.every(({ entry, path }) => entry && path.every((step) => step !== null));
    return isSound && read.length > 0
      ? { size, root: head, entries: read as ProofFile['entries'] }
      : null;
  } catch {
    return null;
  }
}

/** Whether a proof is one of the tree with that head, and holds for each of its entries. */
export function isProven(hash: Hash, proof: ProofFile, head: TreeHead): boolean {
  return (
    proof.size === head.size &&
    isSame(proof.root, head.root) &&
    proof.entries.every(({ index, entry, path }) =>
      isIncluded(hash, leafHash(hash, entryBytes(entry)), { index, ...head }, path),
    )
  );
}
