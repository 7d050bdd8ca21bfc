/** SHA-256, handed in: the build has that of Node, the browser our own (`sha-256.ts`). */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/**
 * The hash of an entry: of a zero byte and its bytes (RFC 6962, 2.1), so that none can be taken for a node.
 */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(0), entry));
}

/** The hash of a node: of a one and the hashes of its two halves. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(1), left, right));
}

/** A Merkle tree as in RFC 6962, section 2.1, with all its nodes. */
export interface MerkleTree {
  readonly size: number;
  readonly root: Uint8Array;
  /**
   * The hashes of each level, leaves first. A last node without a partner goes up as it is, which gives
   * the RFC’s split at the largest power of two below the size.
   */
  readonly levels: readonly (readonly Uint8Array[])[];
}

/** Makes the tree of entries’ leaf hashes. That of no entry has the hash of nothing as its root. */
export function merkleTree(hash: Hash, leaves: readonly Uint8Array[]): MerkleTree {
  const levels: (readonly Uint8Array[])[] = [leaves];
  let level = leaves;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at] as Uint8Array, level[at + 1]];
      above.push(right ? nodeHash(hash, left, right) : left);
    }
    levels.push(above);
    level = above;
  }
  return { size: leaves.length, root: level[0] ?? hash(new Uint8Array()), levels };
}

/** The bytes of several arrays, one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether two hashes are the same. */
export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && a.length === b?.length && a.every((byte, at) => byte === b[at]);
}
