import { type Entry, entryLine } from './entry.ts';
import { formatLedger, isFault, type Ledger, ledgerOf, parseLedger } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import { faultSince } from './verify-since.ts';

/** How a ledger goes on from the one that is published. */
export type Resumed =
  /** It only adds to that one. */
  | { readonly kind: 'extends' }
  /** Two people sealed at once, and one ledger was lost in the merge: the published one holds. */
  | {
      readonly kind: 'again';
      readonly ledger: Ledger;
      /** What has to be sealed again behind it; notices among it stand in the ledger already. */
      readonly lost: readonly Entry[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Goes on from the published ledger. What readers have seen stays first, in its order; versions and lists
 * that were sealed beside it, and were never published, are sealed again behind it; notices that were
 * recorded beside it are recorded there at once. That is done only where the published ledger is one that
 * the repository itself had: else whoever runs the host could write it.
 * @param earlier the ledgers that the repository had, as texts, in any order
 */
export function resumeLedger(
  hash: Hash,
  published: Ledger,
  now: Ledger,
  earlier: readonly string[],
): Resumed {
  const kept = { ...published.tree, origin: null, ledger: published };
  const fault = faultSince(hash, kept, now);
  if (fault === null) return { kind: 'extends' };
  const isOurs = earlier.some((text) => {
    const before = parseLedger(hash, text);
    return !isFault(before) && faultSince(hash, kept, before) === null;
  });
  if (!isOurs)
    return {
      kind: 'refused',
      why: `The ledger that is published is none that this repository ever had. ${fault}`,
    };
  const known = new Set(published.entries.map(entryLine));
  const lost = now.entries.filter((entry) => !known.has(entryLine(entry)));
  const kinds = new Set(lost.map(({ kind }) => kind));
  if (kinds.has('redaction') || kinds.has('moved'))
    return {
      kind: 'refused',
      why: `${fault} Something was taken out of a text, or a policy was moved, on the side that would be lost: restore the ledger of the published site and do that again.`,
    };
  const ledger = parseLedger(hash, formatLedger(withNotices(hash, published, lost)));
  return isFault(ledger)
    ? {
        kind: 'refused',
        why: `${fault} A notice was recorded, on the side that would be lost, of a version that was never published, or is recorded on both sides: restore the ledger of the published site, seal, and record the notice again.`,
      }
    : { kind: 'again', ledger, lost };
}

/**
 * The published ledger with the notices that were recorded beside it. No file of the content says what they
 * say, so that they cannot be sealed again from there.
 */
function withNotices(hash: Hash, published: Ledger, lost: readonly Entry[]): Ledger {
  const last = published.entries.at(-1)?.sealed;
  const notices = lost
    .filter((entry) => entry.kind === 'notice')
    .map((entry) => (last && entry.sealed < last ? { ...entry, sealed: last } : entry));
  return ledgerOf(hash, [...published.entries, ...notices]);
}
