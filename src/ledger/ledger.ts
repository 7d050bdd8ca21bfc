import { toHex } from './bytes-as-text.ts';
import { type Entry, entryBytes, entryLine, entryOf, type VersionEntry } from './entry.ts';
import { type Hash, leafHash, type MerkleTree, merkleTree } from './merkle-tree.ts';

/** The append-only record of what was published, and the tree that makes every change to it show. */
export interface Ledger {
  readonly entries: readonly Entry[];
  readonly tree: MerkleTree;
  /** What it says of each version, by `policy/version`. */
  readonly seals: ReadonlyMap<string, Seal>;
}

/** All that the ledger says of a version. */
export interface Seal {
  readonly entry: VersionEntry;
  readonly index: number;
  /** Places of all entries about it, the version’s own first, then its tombstones. */
  readonly indices: readonly number[];
  /** The last of them: its digests are those of the files as they are to be found now. */
  readonly latest: Entry;
}

/** What is wrong with a ledger’s file, and on which line of it (from 1). */
export interface LedgerFault {
  readonly kind: 'unreadable' | 'entry' | 'order' | 'root';
  readonly line: number;
}

const FORMAT = 'clausebook-ledger-1';
/** The line of the first entry in the file, from 1. */
const FIRST_LINE = 5;

/** The name under which the ledger knows a version. */
export function sealKey({ policy, version }: Pick<Entry, 'policy' | 'version'>): string {
  return `${policy}/${version}`;
}

export function ledgerOf(hash: Hash, entries: readonly Entry[]): Ledger {
  const seals = new Map<string, Seal>();
  for (const [index, entry] of entries.entries()) {
    const before = seals.get(sealKey(entry));
    if (entry.kind === 'version')
      seals.set(sealKey(entry), { entry, index, indices: [index], latest: entry });
    else if (before)
      seals.set(sealKey(entry), {
        ...before,
        indices: [...before.indices, index],
        latest: entry,
      });
  }
  const leaves = entries.map((entry) => leafHash(hash, entryBytes(entry)));
  return { entries, tree: merkleTree(hash, leaves), seals };
}

/** The file `ledger.json`: one entry a line, so that what is added shows as a line. */
export function formatLedger({ entries, tree }: Pick<Ledger, 'entries' | 'tree'>): string {
  const lines = entries.map((entry) => `    ${entryLine(entry)}`).join(',\n');
  return [
    '{',
    `  "format": "${FORMAT}",`,
    `  "root": "${toHex(tree.root)}",`,
    entries.length > 0 ? `  "entries": [\n${lines}\n  ]` : '  "entries": []',
    '}\n',
  ].join('\n');
}

/** Reads the file. Whatever was altered in it, by hand or by accident, is a fault. */
export function parseLedger(hash: Hash, text: string): Ledger | LedgerFault {
  const values = listIn(text);
  if (!values) return { kind: 'unreadable', line: 1 };
  const entries: Entry[] = [];
  const sealed = new Set<string>();
  for (const [index, value] of values.entries()) {
    const line = index + FIRST_LINE;
    const entry = entryOf(value);
    if (!entry) return { kind: 'entry', line };
    // A version is sealed once; a tombstone is of one that was; and no day comes before the last.
    const isInOrder =
      sealed.has(sealKey(entry)) === (entry.kind === 'redaction') &&
      entry.sealed >= (entries.at(-1)?.sealed ?? '');
    if (!isInOrder) return { kind: 'order', line };
    sealed.add(sealKey(entry));
    entries.push(entry);
  }
  const ledger = ledgerOf(hash, entries);
  // To the byte, but for the line ends that git writes on Windows.
  return formatLedger(ledger) === text.replaceAll('\r\n', '\n')
    ? ledger
    : { kind: 'root', line: 3 };
}

export function isFault(read: Ledger | LedgerFault): read is LedgerFault {
  return 'kind' in read;
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const value = JSON.parse(text) as { format?: unknown; entries?: unknown } | null;
    return value?.format === FORMAT && Array.isArray(value.entries) ? value.entries : null;
  } catch {
    return null;
  }
}
