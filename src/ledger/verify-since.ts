import { toHex } from './bytes-as-text.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { consistencyProof, isConsistent, type TreeHead } from './consistency-proof.ts';
import { entryLine } from './entry.ts';
import { isFault, type Ledger, parseLedger } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';

/** What somebody kept of a ledger earlier: its checkpoint, or the whole of it. */
export interface Kept extends TreeHead {
  /** The origin that a kept checkpoint names; null if the whole ledger was kept, which names none. */
  readonly origin: string | null;
  readonly ledger: Ledger | null;
}

/** Reads a kept checkpoint or ledger. Returns null if it is neither, or damaged. */
export function parseKept(hash: Hash, text: string): Kept | null {
  const checkpoint = parseCheckpoint(text);
  if (checkpoint) {
    const { size, root, origin } = checkpoint;
    return { size, root, origin, ledger: null };
  }
  const ledger = parseLedger(hash, text);
  if (isFault(ledger)) return null;
  return { size: ledger.tree.size, root: ledger.tree.root, origin: null, ledger };
}

/** What a ledger lost or rewrote since it was kept, as a sentence; null if it only grew. */
export function faultSince(hash: Hash, kept: Kept, now: Ledger): string | null {
  if (kept.size > now.tree.size)
    return `The ledger had ${kept.size} entries and has ${now.tree.size}: some were taken away.`;
  const proof = consistencyProof(hash, now.tree, kept.size) ?? [];
  if (isConsistent(hash, kept, now.tree, proof)) return null;
  const index =
    kept.ledger?.entries.findIndex((entry, at) => {
      const other = now.entries[at];
      return !other || entryLine(other) !== entryLine(entry);
    }) ?? -1;
  const which = index < 0 ? '' : ` The first that differs is number ${index + 1}.`;
  return `The ledger was rewritten: its first ${kept.size} entries are not those whose root was ${toHex(kept.root)}.${which}`;
}
