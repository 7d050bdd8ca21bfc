import type { Day, PolicyDate } from '../policy/date.ts';
import { utf8 } from './bytes-as-text.ts';
import type { NoticeEntry } from './notice-entry.ts';

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
  readonly approvals?: readonly SealedApproval[];
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
  /** The digest of the file with the gap. */
  readonly source?: string;
  /** The digest of what readers are told with the gap. */
  readonly told?: string;
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
  /** A line for each service: its id, a space, and the SHA-256 of what a consent to it rests on. */
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

/**
 * What the ledger says of a text of a version in another language. A translation can be corrected and
 * can lag, so that each of its states is another entry; the version that it renders stays as it was sealed.
 */
export interface TranslationEntry {
  readonly kind: 'translation';
  readonly policy: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** SHA-256 of the `index.txt` that was translated. */
  readonly translationOf: string;
  readonly wording: 'official' | 'restated';
  /** SHA-256 of the bytes of these two files of the translation, and of the file of which both were made. */
  readonly 'index.txt': string;
  readonly 'index.md': string;
  readonly source?: string;
  /** Title and summary in its language, as of a version. */
  readonly told?: string;
  readonly site: string;
  readonly sealed: Day;
}

/** An entry about the text of a version, or of a translation of it. */
export type TextEntry = VersionEntry | RedactionEntry | TranslationEntry;

export type Entry = TextEntry | ServicesEntry | MovedEntry | NoticeEntry;

/** Whether an entry is about the text of a version. */
export function isOfText(entry: Entry): entry is TextEntry {
  return ['version', 'redaction', 'translation'].includes(entry.kind);
}

/** The keys of each kind of entry, in the order in which they are written. */
export const ENTRY_KEYS = {
  version: [
    ...['kind', 'policy', 'version', 'language', 'effective', 'notBefore', 'published', 'wording'],
    ...['index.txt', 'index.md', 'source', 'told', 'approvals', 'site', 'sealed'],
  ],
  redaction: [
    ...['kind', 'policy', 'version', 'reason', 'index.txt', 'index.md', 'source', 'told', 'sealed'],
  ],
  translation: [
    ...['kind', 'policy', 'version', 'language', 'translationOf', 'wording'],
    ...['index.txt', 'index.md', 'source', 'told', 'site', 'sealed'],
  ],
  services: ['kind', 'organisation', 'source', 'services', 'changes', 'sealed'],
  moved: ['kind', 'policy', 'to', 'sealed'],
  notice: ['kind', 'policy', 'version', 'channel', 'on', 'to', 'text', 'sealed'],
} as const satisfies Record<Entry['kind'], readonly string[]>;

/** Keys that older entries lack, or that not every policy asks for. */
export const OPTIONAL_KEYS: readonly string[] = ['source', 'told', 'approvals'];

/** The keys of an approval, in the order in which they are written. */
export const APPROVAL_KEYS: readonly string[] = ['by', 'role', 'date'];

/** An entry as one line of JSON without spaces, its keys in a fixed order. */
export function entryLine(entry: Entry): string {
  return JSON.stringify(entry, [...ENTRY_KEYS[entry.kind], ...APPROVAL_KEYS]);
}

/** The bytes over which the leaf’s hash is made: that line in UTF-8, without a line break. */
export function entryBytes(entry: Entry): Uint8Array {
  return utf8(entryLine(entry));
}
