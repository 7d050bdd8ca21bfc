import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCheckpoint, parseCheckpoint } from '../ledger/checkpoint.ts';
import { formatSignature } from '../ledger/signed-note.ts';

/** The checkpoint that witnesses cosigned last, in the content folder. */
export const COSIGNED_FILE = 'checkpoint';

/**
 * Adds the cosignatures that are kept with the content to the checkpoint in the folder of a built site, where
 * they are of the same ledger. Without any, leaves it as it is.
 */
export function withCosignatures(folder: string, content: string): void {
  const [built, kept] = [join(folder, 'checkpoint'), join(content, COSIGNED_FILE)];
  if (!existsSync(built) || !existsSync(kept)) return;
  const checkpoint = parseCheckpoint(readFileSync(built, 'utf8'));
  const cosigned = parseCheckpoint(readFileSync(kept, 'utf8'));
  if (!checkpoint || !cosigned || checkpoint.body !== cosigned.body) return;
  const lines = new Set([...checkpoint.signatures, ...cosigned.signatures].map(formatSignature));
  writeFileSync(built, formatCheckpoint(checkpoint.body, [...lines]));
}
