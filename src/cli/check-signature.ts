import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { signedMessage, timedSignature } from '../ledger/cosignature.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { formatNote, type SignatureLine, type SignedNote } from '../ledger/signed-note.ts';
import { hasLengthOf, type PublicKey, parseKey } from '../ledger/signing-key.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { UsageError } from './verb.ts';

/** What stands before the bytes of a public key to make it SPKI. */
const SPKI = {
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  'ml-dsa-44': Buffer.from('30820532300b06096086480165030403110382052100', 'hex'),
};

/** Reads a public key that somebody gave. */
export function keyNamed(text: string): PublicKey {
  const key = parseKey(nodeSha256, text);
  if (!key)
    throw new UsageError(
      'The key is none. It reads name+id+key, as the page /verify/ or site.yaml shows it.',
    );
  return key;
}

/** The signatures of a key on a note. */
export function signaturesOf({ signatures }: SignedNote, key: PublicKey): SignatureLine[] {
  return signatures.filter(({ name, keyId }) => name === key.name && isSame(keyId, key.id));
}

/** Why a note is not signed with a key; null if it is. */
export function signatureFault(note: SignedNote, key: PublicKey): string | null {
  const own = signaturesOf(note, key);
  if (own.length === 0) return `It is not signed with the key of ${key.name}.`;
  return own.every((line) => timeOfSignature(note, key, line) !== null)
    ? null
    : `The signature of ${key.name} does not fit what was signed.`;
}

/**
 * When a signature that holds was made, in seconds since 1970 (0 where it does not say); null if it does
 * not hold. What is no checkpoint can be signed with plain Ed25519 alone.
 */
export function timeOfSignature(
  note: SignedNote,
  key: PublicKey,
  { signature }: SignatureLine,
): number | null {
  if (!hasLengthOf(key.kind, signature)) return null;
  if (key.kind === 'ed25519')
    return verify(null, Buffer.from(note.body), nodeKey(key), signature) ? 0 : null;
  const checkpoint = parseCheckpoint(formatNote(note.body, []));
  const timed = timedSignature(signature);
  if (!checkpoint || !timed) return null;
  const message = signedMessage(key.kind, key.name, timed.time, checkpoint);
  return verify(null, message, nodeKey(key), timed.bytes) ? timed.time : null;
}

function nodeKey({ kind, bytes }: PublicKey): KeyObject {
  const prefix = SPKI[kind === 'ml-dsa-44' ? kind : 'ed25519'];
  try {
    return createPublicKey({ key: Buffer.concat([prefix, bytes]), format: 'der', type: 'spki' });
  } catch {
    throw new UsageError('This Node does not know ML-DSA-44; use Node 24.');
  }
}
