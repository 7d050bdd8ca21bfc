import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSame } from '../ledger/merkle-tree.ts';
import { type Kept, parseKept } from '../ledger/verify-since.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { type BlockHeader, parseBlockHeader } from '../timestamp/block-header.ts';
import { type Attested, attestedBy } from '../timestamp/ots-attested.ts';
import { type OtsProof, parseOts } from '../timestamp/ots-proof.ts';
import { readTimestamp, type Timestamp } from '../timestamp/read-timestamp.ts';
import { UsageError } from './verb.ts';

/** Names of the files in the folder of a time stamp. */
export const STAMPED = {
  checkpoint: 'checkpoint',
  answer: 'checkpoint.tsr',
  ots: 'checkpoint.ots',
  readme: 'README.txt',
} as const;

/** A checkpoint that was stamped, and what its stamps say: a sentence where one does not hold. */
export interface KeptTimestamp {
  readonly checkpoint: Kept;
  /** Null where no authority stamped it. */
  readonly stamp: Timestamp | string | null;
  /** Whether the reader named certificates that he trusts. */
  readonly hasCa: boolean;
  /** What the proof of OpenTimestamps claims; null if there is none. */
  readonly attested: readonly Attested[] | string | null;
  /** The header of a block that the reader looked up; null if the reader gives no header. */
  readonly header: BlockHeader | null;
}

/** What the reader looked up, besides the folder. */
export interface LookedUp {
  /** The file with the certificates that the reader trusts. */
  readonly ca: string | null;
  /** The header of a block of Bitcoin, in hexadecimal. */
  readonly header: string | null;
}

/**
 * Reads what `policy timestamp` kept.
 * @param place the folder, from where the caller stands
 */
export async function keptTimestamp(
  place: string,
  { ca, header }: LookedUp,
): Promise<KeptTimestamp> {
  const text = readIn(place, STAMPED.checkpoint);
  if (!text) throw new UsageError(`There is no file ${STAMPED.checkpoint} in ${place}.`);
  const [answer, ots] = [readIn(place, STAMPED.answer), readIn(place, STAMPED.ots)];
  if (!answer && !ots)
    throw new UsageError(`There is no file ${STAMPED.answer} or ${STAMPED.ots} in ${place}.`);
  const checkpoint = parseKept(nodeSha256, text.toString('utf8'));
  if (!checkpoint)
    throw new UsageError(`The checkpoint in ${place} is no checkpoint, or it is damaged.`);
  const trusted = ca === null ? null : certificatesIn(ca);
  const block = header === null ? null : parseBlockHeader(header.trim());
  if (header !== null && !block)
    throw new UsageError(
      'The header is none of a block of Bitcoin: it has 80 bytes, 160 letters and digits, and the work that it claims.',
    );
  if (header !== null && !ots) throw new UsageError(`--header goes with a file ${STAMPED.ots}.`);
  return {
    checkpoint,
    stamp: answer && (await readTimestamp(answer, text, { nonce: null, trusted })),
    hasCa: ca !== null,
    attested: ots && attestedIn(ots, text),
    header: block,
  };
}

/** The proof of OpenTimestamps in a folder; null if there is none. */
export function keptProof(place: string): OtsProof | null {
  const [ots, text] = [readIn(place, STAMPED.ots), readIn(place, STAMPED.checkpoint)];
  const proof = ots && parseOts(ots);
  return proof && text && isSame(proof.digest, nodeSha256(text)) ? proof : null;
}

function attestedIn(ots: Uint8Array, text: Uint8Array): readonly Attested[] | string {
  const proof = parseOts(ots);
  if (!proof) return 'This is no proof of OpenTimestamps, or it is damaged.';
  if (!isSame(proof.digest, nodeSha256(text))) return 'The proof is of other bytes.';
  return attestedBy(proof);
}

/** A file of a folder, which is named from where the caller stands; null if there is none. */
export function readIn(place: string, name: string): Buffer | null {
  const path = join(fromHere(place), name);
  return existsSync(path) ? readFileSync(path) : null;
}

/** The certificates of a PEM file, DER each. */
export function certificatesIn(file: string): Uint8Array[] {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  const blocks =
    readFileSync(path, 'utf8').match(
      /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
    ) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block).raw);
  } catch {
    // Falls through to the same sentence.
  }
  throw new UsageError(`${file} has no certificate in PEM.`);
}
