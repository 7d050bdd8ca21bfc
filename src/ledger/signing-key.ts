import { fromBase64, toBase64, toHex, utf8 } from './bytes-as-text.ts';
import { type Hash, joined } from './merkle-tree.ts';

/**
 * What a key makes: plain Ed25519 signatures of a note; or cosignatures of a checkpoint with the time at
 * which they were made, by Ed25519 or ML-DSA-44. A log signs with the first, and with ML-DSA-44 beside it.
 */
export type KeyKind = 'ed25519' | 'ed25519-cosignature' | 'ml-dsa-44';

/**
 * The byte by which the standard knows a kind, and how many bytes its keys and signatures have, of these
 * eight for the time of a cosignature.
 * @see https://c2sp.org/signed-note#signature-types
 */
const KINDS: Readonly<Record<KeyKind, { mark: number; key: number; signature: number }>> = {
  ed25519: { mark: 1, key: 32, signature: 64 },
  'ed25519-cosignature': { mark: 4, key: 32, signature: 72 },
  'ml-dsa-44': { mark: 6, key: 1312, signature: 2428 },
};

/** The public half of a key that signs or cosigns checkpoints. */
export interface PublicKey {
  readonly name: string;
  readonly kind: KeyKind;
  /** Four bytes by which a signature says whose it is. */
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

/** @see https://c2sp.org/signed-note#verifier-keys */
export function publicKey(
  hash: Hash,
  name: string,
  bytes: Uint8Array,
  kind: KeyKind = 'ed25519',
): PublicKey {
  const id = hash(joined(utf8(`${name}\n`), Uint8Array.of(KINDS[kind].mark), bytes)).slice(0, 4);
  return { name, kind, bytes, id };
}

/** A key as people pass it on: `name+id+key`. */
export function formatKey({ name, kind, id, bytes }: PublicKey): string {
  return `${name}+${toHex(id)}+${toBase64(joined(Uint8Array.of(KINDS[kind].mark), bytes))}`;
}

/** Reads a key as people pass it on; returns null when it is not a key, or its id does not fit. */
export function parseKey(hash: Hash, text: string): PublicKey | null {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text);
  const bytes = fromBase64(match?.[3] ?? '');
  const found = Object.entries(KINDS).find(
    ([, { mark, key }]) => bytes?.[0] === mark && bytes.length === key + 1,
  );
  if (!match?.[1] || !bytes || !found) return null;
  const key = publicKey(hash, match[1], bytes.slice(1), found[0] as KeyKind);
  return toHex(key.id) === match[2] ? key : null;
}

/** Whether a signature is as long as those of a kind. */
export function hasLengthOf(kind: KeyKind, signature: Uint8Array): boolean {
  return signature.length === KINDS[kind].signature;
}
