import { countedBytes, DamagedProof, OtsReader } from './ots-bytes.ts';

/** What a proof does to a message: hashes it, turns it around, or puts bytes before or behind it. */
export interface Operation {
  readonly tag: number;
  /** The bytes that are added; none for a hash. */
  readonly bytes: Uint8Array | null;
}

/** Who says that a message was there: a calendar that promises more, a block of Bitcoin, or somebody else. */
export interface Attestation {
  readonly tag: string;
  readonly payload: Uint8Array;
}

/** What is said of a message, and of the messages that operations make of it. */
export interface Claims {
  readonly attestations: readonly Attestation[];
  readonly steps: readonly (readonly [Operation, Claims])[];
}

/** A file `.ots`: what is claimed of the SHA-256 of another file. */
export interface OtsProof {
  readonly digest: Uint8Array;
  readonly claims: Claims;
}

export const SHA_1 = 0x02;
export const RIPEMD_160 = 0x03;
export const SHA_256 = 0x08;
export const APPEND = 0xf0;
export const PREPEND = 0xf1;
export const REVERSE = 0xf2;
export const HEXLIFY = 0xf3;

const MAGIC = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294', 'hex');
const [MAJOR_VERSION, MORE, ATTESTED] = [1, 0xff, 0x00];
const KECCAK_256 = 0x67;
const WITHOUT_BYTES = [SHA_1, RIPEMD_160, SHA_256, KECCAK_256, REVERSE, HEXLIFY];
/** Bounds of the format: bytes of an operation, bytes of an attestation, operations one after another. */
const [LONGEST_OPERAND, LONGEST_PAYLOAD, DEEPEST] = [4096, 8192, 256];

/**
 * Reads the file that OpenTimestamps programs write beside the one that it is of.
 * @returns null if it is none, is damaged, or is of another digest than SHA-256
 * @see https://github.com/opentimestamps/python-opentimestamps (the format has no other description)
 */
export function parseOts(bytes: Uint8Array): OtsProof | null {
  return orNull(bytes, (reader) => {
    if (!MAGIC.equals(reader.bytes(MAGIC.length))) throw new DamagedProof();
    if (reader.number() !== MAJOR_VERSION || reader.byte() !== SHA_256) throw new DamagedProof();
    return { digest: reader.bytes(32), claims: readClaims(reader, DEEPEST) };
  });
}

/** Reads what a calendar answers of a message that both sides know; returns null if it is none. */
export function parseClaims(bytes: Uint8Array): Claims | null {
  return orNull(bytes, (reader) => readClaims(reader, DEEPEST));
}

/** The file `.ots`. */
export function formatOts({ digest, claims }: OtsProof): Uint8Array {
  return Uint8Array.from([...MAGIC, MAJOR_VERSION, SHA_256, ...digest, ...claimsBytes(claims)]);
}

/** Claims as calendars answer them. */
export function formatClaims(claims: Claims): Uint8Array {
  return Uint8Array.from(claimsBytes(claims));
}

function orNull<Read>(bytes: Uint8Array, read: (reader: OtsReader) => Read): Read | null {
  try {
    const reader = new OtsReader(bytes);
    const found = read(reader);
    return reader.isAtEnd ? found : null;
  } catch (error) {
    if (error instanceof DamagedProof) return null;
    throw error;
  }
}

function readClaims(reader: OtsReader, depth: number): Claims {
  if (depth === 0) throw new DamagedProof();
  const attestations: Attestation[] = [];
  const steps: [Operation, Claims][] = [];
  const readOne = (tag: number) => {
    if (tag === ATTESTED) {
      const kind = Buffer.from(reader.bytes(8)).toString('hex');
      attestations.push({ tag: kind, payload: reader.counted(LONGEST_PAYLOAD) });
    } else steps.push([readOperation(reader, tag), readClaims(reader, depth - 1)]);
  };
  let tag = reader.byte();
  for (; tag === MORE; tag = reader.byte()) readOne(reader.byte());
  readOne(tag);
  return { attestations, steps };
}

function readOperation(reader: OtsReader, tag: number): Operation {
  if (WITHOUT_BYTES.includes(tag)) return { tag, bytes: null };
  if (tag !== APPEND && tag !== PREPEND) throw new DamagedProof();
  const bytes = reader.counted(LONGEST_OPERAND);
  if (bytes.length === 0) throw new DamagedProof();
  return { tag, bytes };
}

/** Each thing that is claimed, with a sign before all but the last that more follow. */
function claimsBytes({ attestations, steps }: Claims): number[] {
  const claims = [
    ...attestations.map(({ tag, payload }) => [
      ATTESTED,
      ...Buffer.from(tag, 'hex'),
      ...countedBytes(payload),
    ]),
    ...steps.map(([{ tag, bytes }, after]) => [
      tag,
      ...(bytes ? countedBytes(bytes) : []),
      ...claimsBytes(after),
    ]),
  ];
  return claims.flatMap((each, index) => (index < claims.length - 1 ? [MORE, ...each] : each));
}
