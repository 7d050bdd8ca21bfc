import { createHash } from 'node:crypto';

/** What counts here of the header of a block of Bitcoin. */
export interface BlockHeader {
  /** As attestations have it: in the order of the header’s bytes. */
  readonly merkleRoot: Uint8Array;
  /** When the block was made, as whoever made it said; Bitcoin lets that be wrong by about two hours. */
  readonly time: Date;
  /** By which everybody knows the block, in hexadecimal as it is usually shown. */
  readonly hash: string;
}

/**
 * Reads a header; returns null if it is none, or lacks the work that it claims.
 * @param hex its 80 bytes
 * @see https://developer.bitcoin.org/reference/block_chain.html#block-headers
 */
export function parseBlockHeader(hex: string): BlockHeader | null {
  if (!/^[0-9a-f]{160}$/i.test(hex)) return null;
  const bytes = Buffer.from(hex, 'hex');
  const once = createHash('sha256').update(bytes).digest();
  const hash = inUsualOrder(createHash('sha256').update(once).digest());
  if (BigInt(`0x${hash}`) > targetOf(bytes.readUInt32LE(72))) return null;
  return {
    merkleRoot: Uint8Array.from(bytes.subarray(36, 68)),
    time: new Date(bytes.readUInt32LE(68) * 1000),
    hash,
  };
}

/** A digest as Bitcoin’s programs and web pages show it: last byte first. */
export function inUsualOrder(digest: Uint8Array): string {
  return Buffer.from(digest).reverse().toString('hex');
}

/** The number that the block’s hash may not exceed: three bytes, and how many follow them. */
function targetOf(bits: number): bigint {
  const [length, mantissa] = [BigInt(bits >>> 24), BigInt(bits & 0x007fffff)];
  return length > 32n ? 0n : (mantissa << (8n * length)) >> 24n;
}
