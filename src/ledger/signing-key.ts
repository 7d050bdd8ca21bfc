import { fromBase64, toBase64, toHex, utf8 } from './bytes-as-text.ts';
import { type Hash, joined } from './merkle-tree.ts';

/** The public half of the key that signs checkpoints. */
export interface PublicKey {
  readonly name: string;
  /** Four bytes by which a signature says whose it is. */
  readonly id: Uint8Array;
  /** Ed25519: 32 bytes. */
  readonly bytes: Uint8Array;
}

/** The mark of Ed25519 before the bytes of a key (C2SP signed-note). */
const ED25519 = Uint8Array.of(1);

/** @see https://c2sp.org/signed-note#verifier-keys */
export function publicKey(hash: Hash, name: string, bytes: Uint8Array): PublicKey {
  return { name, bytes, id: hash(joined(utf8(`${name}\n`), ED25519, bytes)).slice(0, 4) };
}

/** A key as people pass it on: `name+id+key`. */
export function formatKey({ name, id, bytes }: PublicKey): string {
  return `${name}+${toHex(id)}+${toBase64(joined(ED25519, bytes))}`;
}

/** Reads a key as people pass it on; returns null when it is not a key, or its id does not fit. */
export function parseKey(hash: Hash, text: string): PublicKey | null {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text);
  const bytes = fromBase64(match?.[3] ?? '');
  if (!match?.[1] || bytes?.length !== 33 || bytes[0] !== 1) return null;
  const key = publicKey(hash, match[1], bytes.slice(1));
  return toHex(key.id) === match[2] ? key : null;
}
