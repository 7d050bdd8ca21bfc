import { entryLine } from './entry.ts';
import type { Ledger, TextSeal } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import { isProven, parseProof } from './proof-file.ts';

/** What is wrong with the text of a proof.json; null if it proves all that the ledger says of the text. */
export function proofFault(
  hash: Hash,
  text: string,
  ledger: Ledger,
  { indices }: TextSeal,
): string | null {
  const proof = parseProof(text);
  if (!proof) return 'It is no proof.';
  const isOfThis =
    proof.entries.map(({ index }) => index).join() === indices.join() &&
    proof.entries.every(({ index, entry }) => {
      const own = ledger.entries[index];
      return own !== undefined && entryLine(own) === entryLine(entry);
    });
  if (!isOfThis) return 'It speaks of other entries than the ledger has of this version.';
  return isProven(hash, proof, ledger.tree) ? null : 'It does not lead to the root of the ledger.';
}
