import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { isFault, parseLedger } from '../ledger/ledger.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { parseProof } from '../ledger/proof-file.ts';
import { formatNote, formatSignature } from '../ledger/signed-note.ts';
import { formatTlogProof, isTlogProof, tlogProofName } from '../ledger/tlog-proof.ts';
import { nodeSha256 } from '../site/load-site.ts';

/**
 * Writes the proof of each sealed text as verifiers of transparency logs read it, beside its `proof.json`:
 * such a proof ends with the signed checkpoint, so that it is written when that was signed or cosigned.
 * Without a signature there is none, and those of before are removed.
 * @param kept folders that stand in the last build at `out` and will be moved over from there
 */
export function writeTlogProofs(
  folder: string,
  kept: { readonly out: string; readonly names: readonly string[] } = { out: folder, names: [] },
): void {
  const ledger = readIn(folder, 'ledger.json', (text) => parseLedger(nodeSha256, text));
  const checkpoint = readIn(folder, 'checkpoint', parseCheckpoint);
  const isOf =
    ledger && !isFault(ledger) && checkpoint && isSame(checkpoint.root, ledger.tree.root);
  const isSigned = isOf && checkpoint.signatures.length > 0;
  const text = formatNote(
    checkpoint?.body ?? '',
    checkpoint?.signatures.map(formatSignature) ?? [],
  );
  const write = (root: string, path: string) => {
    const proof = readIn(root, path, parseProof);
    for (const { index } of proof?.entries ?? []) {
      const file = join(folder, dirname(path), tlogProofName(index));
      const made = isSigned ? formatTlogProof(ledger.tree, index, text) : null;
      if (made === null) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, made);
    }
  };
  const walk = (root: string, at: string) => {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) walk(root, path);
      else if (isTlogProof(path) && root === folder) rmSync(join(root, path));
      else if (entry.name === 'proof.json') write(root, path);
    }
  };
  walk(folder, '');
  for (const name of kept.names) if (existsSync(join(kept.out, name))) walk(kept.out, name);
}

function readIn<Read>(folder: string, path: string, read: (text: string) => Read): Read | null {
  const file = join(folder, path);
  return existsSync(file) ? read(readFileSync(file, 'utf8')) : null;
}
