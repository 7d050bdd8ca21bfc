import { toHex, utf8 } from './bytes-as-text.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { joined } from './merkle-tree.ts';
import type { SignedNote } from './signed-note.ts';
import { hasLengthOf, type KeyKind } from './signing-key.ts';

const COSIGNING = ['ed25519-cosignature', 'ml-dsa-44'] as const;
/** The last second that a date of JavaScript can hold. */
const LATEST = 8_640_000_000_000;

/** A cosignature apart: when it was made, in seconds since 1970 (0: it does not say), and its bytes. */
export interface TimedSignature {
  readonly time: number;
  readonly bytes: Uint8Array;
}

/** A line of a checkpoint that looks like the cosignature of a witness; only a key tells whether it holds. */
export interface Cosignature {
  readonly name: string;
  /** Four bytes in hexadecimal, by which a key says that the line is of it. */
  readonly keyId: string;
  /** When it was made, as it says itself, in seconds since 1970. */
  readonly time: number;
}

/** Those lines of a checkpoint; the ones of its own log say no time. */
export function cosignaturesOf({ signatures }: SignedNote): Cosignature[] {
  return signatures.flatMap(({ name, keyId, signature }) => {
    const isTimed = COSIGNING.some((kind) => hasLengthOf(kind, signature));
    const time = isTimed ? (timedSignature(signature)?.time ?? 0) : 0;
    return time > 0 && time < LATEST ? [{ name, keyId: toHex(keyId), time }] : [];
  });
}

/**
 * What a key signs of a checkpoint.
 * @param time in seconds since 1970, for cosignatures
 * @see https://c2sp.org/tlog-cosignature
 */
export function signedMessage(
  kind: KeyKind,
  name: string,
  time: number,
  checkpoint: Pick<SignedCheckpoint, 'origin' | 'size' | 'root' | 'body'>,
): Uint8Array {
  if (kind === 'ed25519') return utf8(checkpoint.body);
  if (kind === 'ed25519-cosignature')
    return utf8(`cosignature/v1\ntime ${time}\n${checkpoint.body}`);
  const named = (text: string) => {
    const bytes = utf8(text);
    return joined(Uint8Array.of(bytes.length), bytes);
  };
  return joined(
    utf8('subtree/v1\n\0'),
    named(name),
    number64(time),
    named(checkpoint.origin),
    number64(0),
    number64(checkpoint.size),
    checkpoint.root,
  );
}

/** Parts the time of a cosignature from its bytes; returns null when the time is none. */
export function timedSignature(signature: Uint8Array): TimedSignature | null {
  if (signature.length < 8) return null;
  const view = new DataView(signature.buffer, signature.byteOffset, 8);
  const time = Number(view.getBigUint64(0));
  return Number.isSafeInteger(time) ? { time, bytes: signature.slice(8) } : null;
}

/** The two together, as a signature line has them. */
export function joinedSignature({ time, bytes }: TimedSignature): Uint8Array {
  return joined(number64(time), bytes);
}

function number64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
