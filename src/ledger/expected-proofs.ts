import { toHex, utf8 } from './bytes-as-text.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { FileList } from './file-list.ts';
import type { Ledger, Seal } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import type { ReadFile } from './published-site.ts';
import { formatNote, formatSignature } from './signed-note.ts';
import { formatTlogProof, tlogProofName } from './tlog-proof.ts';

/** The digest of each proof that ends with the checkpoint, of the texts that were looked at; each is read. */
export async function expectedProofs(
  read: ReadFile,
  hash: Hash,
  {
    ledger,
    checkpoint,
    seals,
  }: {
    readonly ledger: Ledger | null;
    readonly checkpoint: SignedCheckpoint | null;
    readonly seals: readonly Seal[];
  },
): Promise<FileList> {
  const proofs = new Map<string, string>();
  if (!ledger || !checkpoint || checkpoint.signatures.length === 0) return proofs;
  const text = formatNote(checkpoint.body, checkpoint.signatures.map(formatSignature));
  for (const { policy, version, indices } of seals)
    for (const index of indices) {
      const path = `${policy}/${version}/${tlogProofName(index)}`;
      const proof = formatTlogProof(ledger.tree, index, text);
      if (proof !== null) proofs.set(path, toHex(hash(utf8(proof))));
      await read(path);
    }
  return proofs;
}
