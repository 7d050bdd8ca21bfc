import { restatedName } from '../policy/version-name.ts';
import { toHex } from './bytes-as-text.ts';
import {
  type Entry,
  entryBytes,
  entryLine,
  type ServicesEntry,
  type TextEntry,
  type TranslationEntry,
  type VersionEntry,
} from './entry.ts';
import { mayFollow } from './may-follow.ts';
import { type Hash, leafHash, type MerkleTree, merkleTree } from './merkle-tree.ts';
import { entryOf } from './read-entry.ts';
import { renamePolicy } from './rename-policy.ts';
import { sealKey, translationKey } from './seal-key.ts';

/** The append-only record of what was published, and the tree that makes every change to it show. */
export interface Ledger {
  readonly entries: readonly Entry[];
  readonly tree: MerkleTree;
  /**
   * What it says of each text, by `policy/version`; of a restated one beside official wording, by
   * `policy/version/restated`.
   */
  readonly seals: ReadonlyMap<string, Seal>;
  /** What it says of each translation, by `policy/version.language`. */
  readonly translations: ReadonlyMap<string, TranslationSeal>;
  /** The states of each organisation’s list of services, oldest first, by its slug. */
  readonly lists: ReadonlyMap<string, readonly ServicesEntry[]>;
}

/** What the ledger says of a text, be it a version or a translation. */
export interface TextSeal {
  readonly entry: VersionEntry | TranslationEntry;
  readonly policy: string;
  /** Places of all entries about it. */
  readonly indices: readonly number[];
}

/** All that the ledger says of a version. */
export interface Seal extends TextSeal {
  readonly entry: VersionEntry;
  /** The policy of which it is now: another one than its entry names, where that was moved since. */
  readonly policy: string;
  /**
   * The last steps of its address: `2016-10`, or `2016-10/restated` since official wording stands at the
   * first.
   */
  readonly version: string;
  readonly index: number;
  /** Places of all entries about it, the version’s own first, then its tombstones, moves and notices. */
  readonly indices: readonly number[];
  /** The last of them: its digests are those of the files as they are to be found now. */
  readonly latest: TextEntry;
}

/** All that the ledger says of a translation. */
export interface TranslationSeal extends TextSeal {
  /** The last entry about it: its digests are those of the files as they are to be found now. */
  readonly entry: TranslationEntry;
  /** The policy of which its version is now. */
  readonly policy: string;
  /** Places of all entries about it. */
  readonly indices: readonly number[];
}

/** What is wrong with a ledger’s file, and on which line of it (from 1). */
export interface LedgerFault {
  readonly kind: 'unreadable' | 'entry' | 'order' | 'root';
  readonly line: number;
}

const FORMAT = 'clausebook-ledger-1';
/** The line of the first entry in the file, from 1. */
const FIRST_LINE = 5;

/** What an entry is about: a version, a translation, a list of services, a policy, or a notice. */
export function subjectOf(entry: Entry): string {
  if (entry.kind === 'services') return `${entry.organisation}/services.yaml`;
  if (entry.kind === 'notice')
    return `${sealKey(entry)} (notice by ${entry.channel} on ${entry.on})`;
  if (entry.kind === 'translation') return translationKey(entry, entry.language);
  return entry.kind === 'moved' ? `${entry.policy} (moved to ${entry.to})` : sealKey(entry);
}

/** The ledger of some entries, in the order in which they were sealed. */
export function ledgerOf(hash: Hash, entries: readonly Entry[]): Ledger {
  const seals = new Map<string, Seal>();
  const translations = new Map<string, TranslationSeal>();
  const lists = new Map<string, ServicesEntry[]>();
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'services') {
      lists.set(entry.organisation, [...(lists.get(entry.organisation) ?? []), entry]);
      continue;
    }
    if (entry.kind === 'moved') {
      renamePolicy(seals, entry, (seal) => ({
        ...seal,
        policy: entry.to,
        indices: [...seal.indices, index],
      }));
      renamePolicy(translations, entry, (seal) => ({
        ...seal,
        policy: entry.to,
        indices: [...seal.indices, index],
      }));
      continue;
    }
    if (entry.kind === 'translation') {
      const key = translationKey(entry, entry.language);
      const indices = [...(translations.get(key)?.indices ?? []), index];
      translations.set(key, { entry, policy: entry.policy, indices });
      continue;
    }
    const before = seals.get(sealKey(entry));
    if (entry.kind === 'version') {
      const { version } = entry;
      // Official wording takes the place of the restated text, which goes on beside it.
      if (before)
        seals.set(restatedName(sealKey(entry)), { ...before, version: restatedName(version) });
      const { policy } = entry;
      seals.set(sealKey(entry), { entry, policy, version, index, indices: [index], latest: entry });
    } else if (before)
      seals.set(sealKey(entry), {
        ...before,
        indices: [...before.indices, index],
        latest: entry.kind === 'notice' ? before.latest : entry,
      });
  }
  const leaves = entries.map((entry) => leafHash(hash, entryBytes(entry)));
  return { entries, tree: merkleTree(hash, leaves), seals, translations, lists };
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
  /** The wording of each text that was sealed so far. */
  const sealed: Map<string, VersionEntry['wording']> = new Map();
  for (const [index, value] of values.entries()) {
    const line = index + FIRST_LINE;
    const entry = entryOf(value);
    if (!entry) return { kind: 'entry', line };
    // No day comes before the last.
    const isInOrder =
      entry.sealed >= (entries.at(-1)?.sealed ?? '') && mayFollow(entry, entries, sealed);
    if (!isInOrder) return { kind: 'order', line };
    if (entry.kind === 'version') {
      const key = sealKey(entry);
      if (sealed.has(key)) sealed.set(restatedName(key), 'restated');
      sealed.set(key, entry.wording);
    }
    if (entry.kind === 'moved') renamePolicy(sealed, entry, (wording) => wording);
    entries.push(entry);
  }
  const ledger = ledgerOf(hash, entries);
  // To the byte, but for the line ends that git writes on Windows.
  return formatLedger(ledger) === text.replaceAll('\r\n', '\n')
    ? ledger
    : { kind: 'root', line: 3 };
}

/** Whether reading a ledger’s file ended with what is wrong with it. */
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
