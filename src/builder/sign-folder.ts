import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCheckpoint, originOf, parseCheckpoint } from '../ledger/checkpoint.ts';
import { FILE_LIST, FILE_LIST_NOTE, fileListBody, fileListDigest } from '../ledger/file-list.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { formatNote, formatSignature } from '../ledger/signed-note.ts';
import type { Day } from '../policy/date.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { KeyError, type SecretKey, signCheckpoint, signNote } from './secret-keys.ts';

/**
 * Signs checkpoint and list of files of a built folder; without a key, leaves it as it is. Signatures of
 * others on the checkpoint stay.
 * @param day for which the pages say what is in force
 * @throws KeyError where the folder is of another site than the keys
 */
export function signFolder(
  folder: string,
  { url, day }: { readonly url: string; readonly day: Day },
  keys: readonly SecretKey[],
): void {
  if (keys.length === 0) return;
  const file = join(folder, 'checkpoint');
  const checkpoint = existsSync(file) ? parseCheckpoint(readFileSync(file, 'utf8')) : null;
  const origin = originOf(url);
  if (checkpoint?.origin !== origin)
    throw new KeyError(`In ${folder} lies no site whose address is ${url}. Build it first.`);
  const others = checkpoint.signatures
    .filter(({ keyId }) => keys.every(({ own }) => !isSame(own.id, keyId)))
    .map(formatSignature);
  const lines = [...signCheckpoint(checkpoint.body, keys), ...others];
  writeFileSync(file, formatCheckpoint(checkpoint.body, lines));
  const digest = fileListDigest(nodeSha256, readFileSync(join(folder, FILE_LIST), 'utf8'));
  const body = fileListBody({ origin, digest, day });
  const signatures = signNote(body, keys);
  if (signatures.length > 0)
    writeFileSync(join(folder, FILE_LIST_NOTE), formatNote(body, signatures));
}
