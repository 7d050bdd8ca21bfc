import { createHash } from 'node:crypto';
import { DamagedProof, OtsReader } from './ots-bytes.ts';
import {
  APPEND,
  type Attestation,
  type Claims,
  HEXLIFY,
  type Operation,
  type OtsProof,
  PREPEND,
  REVERSE,
  RIPEMD_160,
  SHA_1,
  SHA_256,
} from './ots-proof.ts';

/** One attestation of a proof, with the message that it is of. */
export type Attested =
  /** A calendar promised to have the message attested; it proves no time. */
  | { readonly kind: 'pending'; readonly message: Uint8Array; readonly calendar: string }
  /** The message is the Merkle root of a block of Bitcoin, if that block has that root. */
  | { readonly kind: 'bitcoin'; readonly message: Uint8Array; readonly height: number }
  /** Somebody whom this program does not know. */
  | { readonly kind: 'unknown'; readonly tag: string };

const [PENDING, BITCOIN] = ['83dfe30d2ef90c8e', '0588960d73d71901'];
const HASHES: Readonly<Record<number, string>> = {
  [SHA_1]: 'sha1',
  [RIPEMD_160]: 'ripemd160',
  [SHA_256]: 'sha256',
};
/** A longer message is none of the format. */
const LONGEST_MESSAGE = 4096;

/** All that a proof claims, by following its operations from the digest. */
export function attestedBy({ digest, claims }: OtsProof): Attested[] {
  return attestedOf(digest, claims);
}

/** All that is claimed of a message; null stands for one that cannot be computed here. */
export function attestedOf(
  message: Uint8Array | null,
  { attestations, steps }: Claims,
): Attested[] {
  return [
    ...attestations.map((attestation) => readAttestation(message, attestation)),
    ...steps.flatMap(([operation, claims]) =>
      attestedOf(message && applied(operation, message), claims),
    ),
  ];
}

/** The message after an operation; null if that is unknown here, or makes too long a message. */
export function applied({ tag, bytes }: Operation, message: Uint8Array): Uint8Array | null {
  const hash = HASHES[tag];
  const made = hash
    ? createHash(hash).update(message).digest()
    : tag === APPEND && bytes
      ? Buffer.concat([message, bytes])
      : tag === PREPEND && bytes
        ? Buffer.concat([bytes, message])
        : tag === REVERSE
          ? Uint8Array.from(message).reverse()
          : tag === HEXLIFY
            ? Buffer.from(Buffer.from(message).toString('hex'))
            : null;
  return made && made.length <= LONGEST_MESSAGE ? made : null;
}

/** What a calendar’s promise looks like in a proof. */
export function pendingAt(calendar: string): Attestation {
  const address = Buffer.from(calendar);
  return { tag: PENDING, payload: Uint8Array.from([address.length, ...address]) };
}

function readAttestation(message: Uint8Array | null, { tag, payload }: Attestation): Attested {
  const unknown = { kind: 'unknown', tag } as const;
  if (!message) return unknown;
  try {
    const reader = new OtsReader(payload);
    if (tag === PENDING) {
      const calendar = Buffer.from(reader.counted(1000)).toString('latin1');
      // The format allows these characters alone, so that none can do harm where it is shown.
      const isAddress = /^https?:\/\/[A-Za-z0-9._/:-]+$/.test(calendar);
      return isAddress && reader.isAtEnd ? { kind: 'pending', message, calendar } : unknown;
    }
    if (tag !== BITCOIN || message.length !== 32) return unknown;
    const height = reader.number();
    return reader.isAtEnd ? { kind: 'bitcoin', message, height } : unknown;
  } catch (error) {
    if (error instanceof DamagedProof) return unknown;
    throw error;
  }
}
