import { type Day, type PolicyDate, parseDate, parseDay } from '../policy/date.ts';
import { isDigest, utf8 } from './bytes-as-text.ts';

/** What the ledger says of a version that was published. */
export interface VersionEntry {
  readonly kind: 'version';
  /** `ikotek/privacy` */
  readonly policy: string;
  /** `2021-11-17` */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly effective: PolicyDate | null;
  readonly notBefore: PolicyDate | null;
  readonly published: PolicyDate | null;
  readonly wording: 'official' | 'restated';
  /** SHA-256 of the bytes of these two files, in hexadecimal. */
  readonly 'index.txt': string;
  readonly 'index.md': string;
  /**
   * SHA-256 of the file in the content folder of which both were made, line ends as LF. It tells a file that
   * was changed from a program that prints it otherwise. Entries from before December 2026 have none.
   */
  readonly source?: string;
  /**
   * SHA-256 of what readers were told of it beside its text: title, significance, summary, whether consent is
   * asked again (`told.ts`). Entries from before December 2026 have none.
   */
  readonly told?: string;
  /** Who agreed to the publication, where the policy asks for that. */
  readonly approval?: SealedApproval;
  /**
   * The site’s address on that day: links in index.md are written with it, and stay so when the site moves.
   */
  readonly site: string;
  readonly sealed: Day;
}

/** Who agreed to a version, in which role, on which day. */
export interface SealedApproval {
  readonly by: string;
  readonly role: string;
  readonly date: Day;
}

/**
 * A tombstone: something had to be taken out of a published text. The entry of the version stays as it was.
 */
export interface RedactionEntry {
  readonly kind: 'redaction';
  readonly policy: string;
  readonly version: string;
  readonly reason: string;
  /** SHA-256 of the files with the gap. */
  readonly 'index.txt': string;
  readonly 'index.md': string;
  /** Of the file with the gap. */
  readonly source?: string;
  readonly sealed: Day;
}

/**
 * What an organisation’s visitors could choose from a day on: a state of its list of services, which decides
 * what runs. Another state is another entry; a record of consent names the state that was shown by the
 * beginning of `source`.
 */
export interface ServicesEntry {
  readonly kind: 'services';
  /** `ikotek` */
  readonly organisation: string;
  /** SHA-256 of `services.yaml`, line ends as LF, in hexadecimal: the `digest` of services.json. */
  readonly source: string;
  /** Of each service its id, a space, and the SHA-256 of what a consent to it rests on. */
  readonly services: readonly string[];
  /** The SHA-256 of each of the changes that the file lists, oldest first. */
  readonly changes: readonly string[];
  readonly sealed: Day;
}

/**
 * From now on a policy stands at another address: it was renamed, or went to another organisation. All that
 * was sealed of it stays as it was; later entries name its new address.
 */
export interface MovedEntry {
  readonly kind: 'moved';
  /** Where it stood: `acme/terms`. */
  readonly policy: string;
  /** Where it stands since. */
  readonly to: string;
  readonly sealed: Day;
}

/** An entry about the text of a version. */
export type TextEntry = VersionEntry | RedactionEntry;

export type Entry = TextEntry | ServicesEntry | MovedEntry;

/** Whether an entry is about the text of a version. */
export function isOfText(entry: Entry): entry is TextEntry {
  return entry.kind === 'version' || entry.kind === 'redaction';
}

/** The keys of each kind of entry, in the order in which they are written. */
const KEYS = {
  version: [
    ...['kind', 'policy', 'version', 'language', 'effective', 'notBefore', 'published', 'wording'],
    ...['index.txt', 'index.md', 'source', 'told', 'approval', 'site', 'sealed'],
  ],
  redaction: ['kind', 'policy', 'version', 'reason', 'index.txt', 'index.md', 'source', 'sealed'],
  services: ['kind', 'organisation', 'source', 'services', 'changes', 'sealed'],
  moved: ['kind', 'policy', 'to', 'sealed'],
} as const satisfies Record<Entry['kind'], readonly string[]>;

/** Keys that older entries lack, or that not every policy asks for. */
const OPTIONAL: readonly string[] = ['source', 'told', 'approval'];

const KEYS_OF_APPROVAL = ['by', 'role', 'date'];

/** An entry as one line of JSON without spaces, its keys in a fixed order. */
export function entryLine(entry: Entry): string {
  return JSON.stringify(entry, [...KEYS[entry.kind], ...KEYS_OF_APPROVAL]);
}

/** The bytes over which the leaf’s hash is made: that line in UTF-8, without a line break. */
export function entryBytes(entry: Entry): Uint8Array {
  return utf8(entryLine(entry));
}

/** The entry that a value is; null where it lacks something or has something that we do not know. */
export function entryOf(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const { kind } = fields;
  if (kind === 'services') return isOfServices(fields) ? (value as ServicesEntry) : null;
  if (kind === 'moved') return isMove(fields) ? (value as MovedEntry) : null;
  if (kind !== 'version' && kind !== 'redaction') return null;
  const has = (key: string) => Object.hasOwn(fields, key);
  if (
    !hasKeys(
      fields,
      (KEYS[kind] as readonly string[]).filter((key) => has(key) || !OPTIONAL.includes(key)),
    )
  )
    return null;
  const isSound =
    isText(fields['policy']) &&
    isText(fields['version']) &&
    isDigest(fields['index.txt']) &&
    isDigest(fields['index.md']) &&
    (!has('source') || isDigest(fields['source'])) &&
    (!has('told') || isDigest(fields['told'])) &&
    (!has('approval') || isApproval(fields['approval'])) &&
    isDay(fields['sealed']);
  const isOfItsKind =
    kind === 'redaction'
      ? isText(fields['reason'])
      : isText(fields['language']) &&
        isText(fields['site']) &&
        ['effective', 'notBefore', 'published'].every((key) => isDateOrNull(fields[key])) &&
        (fields['wording'] === 'official' || fields['wording'] === 'restated');
  return isSound && isOfItsKind ? (value as Entry) : null;
}

function isMove(fields: Record<string, unknown>): boolean {
  const { policy, to, sealed } = fields;
  const isPolicy = (value: unknown) => isText(value) && /^[^/]+\/[^/]+$/.test(value);
  return (
    hasKeys(fields, KEYS.moved) &&
    isPolicy(policy) &&
    isPolicy(to) &&
    policy !== to &&
    isDay(sealed)
  );
}

function isApproval(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const { by, role, date } = fields;
  return hasKeys(fields, KEYS_OF_APPROVAL) && isText(by) && isText(role) && isDay(date);
}

function hasKeys(fields: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(fields).sort().join() === [...keys].sort().join();
}

function isOfServices(fields: Record<string, unknown>): boolean {
  const { organisation, source, services, changes, sealed } = fields;
  const isList = (list: unknown, item: RegExp) =>
    Array.isArray(list) && list.every((each) => typeof each === 'string' && item.test(each));
  return (
    hasKeys(fields, KEYS.services) &&
    isText(organisation) &&
    isDigest(source) &&
    isList(services, /^[a-z][a-z0-9-]* [0-9a-f]{64}$/) &&
    isList(changes, /^[0-9a-f]{64}$/) &&
    isDay(sealed)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDay(value: unknown): boolean {
  return isText(value) && parseDay(value) !== null;
}

function isDateOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && parseDate(value) !== null);
}
