import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, parseKept } from '../ledger/verify-since.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { readTimestamp, type Timestamp } from '../timestamp/read-timestamp.ts';
import { UsageError } from './verb.ts';

/** Names of the files in the folder of a time stamp. */
export const STAMPED = { checkpoint: 'checkpoint', answer: 'checkpoint.tsr' } as const;

/** A checkpoint that was stamped, and what its stamp says: a sentence where it does not hold. */
export interface KeptTimestamp {
  readonly checkpoint: Kept;
  readonly stamp: Timestamp | string;
  /** Whether the reader named certificates that he trusts. */
  readonly hasCa: boolean;
}

/**
 * Reads what `policy timestamp` kept.
 * @param place the folder, from where the caller stands
 * @param ca the file with the certificates that the reader trusts; null where none is named
 */
export async function keptTimestamp(place: string, ca: string | null): Promise<KeptTimestamp> {
  const [text, answer] = [STAMPED.checkpoint, STAMPED.answer].map((name) => {
    const path = join(fromHere(place), name);
    if (!existsSync(path)) throw new UsageError(`There is no file ${name} in ${place}.`);
    return readFileSync(path);
  }) as [Buffer, Buffer];
  const checkpoint = parseKept(nodeSha256, text.toString('utf8'));
  if (!checkpoint)
    throw new UsageError(`The checkpoint in ${place} is no checkpoint, or it is damaged.`);
  const trusted = ca === null ? null : certificatesIn(ca);
  const stamp = await readTimestamp(answer, text, { nonce: null, trusted });
  return { checkpoint, stamp, hasCa: ca !== null };
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
