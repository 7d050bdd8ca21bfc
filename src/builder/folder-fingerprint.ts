import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTlogProof } from '../ledger/tlog-proof.ts';

/**
 * SHA-256 of the names, sizes, times and inodes of all files below a folder, but of proofs that are written
 * when it is signed; null if there is no such folder. As git does with its index: a file that was written
 * to, replaced, added or removed shows without being read. The time of change is the system’s own, so that
 * not even a forged time of writing hides it.
 */
export function folderFingerprint(folder: string): string | null {
  const digest = createHash('sha256');
  const walk = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (isTlogProof(entry.name)) continue;
      digest.update(`${entry.name}\0`);
      if (entry.isDirectory()) walk(inside);
      else {
        const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(inside);
        digest.update(`${size} ${mtimeMs} ${ctimeMs} ${ino} ${mode}\0`);
      }
      digest.update('\0');
    }
  };
  try {
    walk(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
  return digest.digest('hex');
}
