// The types of the released script, `embed.d.ts`, word for word: nothing may be imported here.

/** What a visitor decided, when, how, and under which versions of the policies. */
export interface ConsentRecord {
  readonly schema: 1;
  /** Random; says nothing of the visitor. */
  readonly id: string;
  /** When the visitor first decided: ISO 8601, UTC, to the second. */
  readonly first: string;
  /** When the visitor last decided; the record's age counts from here. */
  readonly last: string;
  /** Ids of services; `get()` names those that hold now. */
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** The version in force of each policy, by its slug. */
  readonly versions: Readonly<Record<string, string>>;
  /** The counter of the policy that names the services, at that time. */
  readonly reconsent: number;
  readonly how: ConsentWay;
  /** The language of the words in which consent was asked (BCP 47). */
  readonly language: string;
  /** Whether the browser sent Global Privacy Control. */
  readonly gpc: boolean;
  /** The first 16 digits of the SHA-256 of the list of services that was shown; null in older records. */
  readonly list: string | null;
  /** The release of the embed that wrote the record. */
  readonly code: string;
}

/** How a choice was made; `closed` is the banner’s X. */
export type ConsentWay = 'accept' | 'deny' | 'selected' | 'closed' | 'account' | 'api';

/** A policy of which another version is in force than the one under which the visitor decided. */
export interface PolicyChange {
  /** Its slug. */
  readonly policy: string;
  readonly title: string;
  readonly address: string;
  /** The version in force when the visitor decided; null if there was none. */
  readonly from: string | null;
  /** The version in force now; null if none is in force any more. */
  readonly to: string | null;
  /** The day from which that one applies. */
  readonly effective: string | null;
  /** The highest of all revisions since then. */
  readonly significance: 'major' | 'minor' | 'editorial' | null;
  /** Whether consent must be asked again because of one of them. */
  readonly reconsent: boolean;
  /** The page that shows both, word by word; null if there are not two. */
  readonly comparison: string | null;
}

/** `window.clausebook`, which exists as soon as the script has run. */
export interface Clausebook {
  /** Of the embed. */
  readonly version: string;
  /**
   * Resolves when the services are known and the recorded choice is applied; also where the services
   * could not be fetched: then nothing runs, and the fetch is tried again.
   */
  readonly ready: Promise<Clausebook>;
  /**
   * The record as far as it holds; null before `ready`, if the visitor has not decided, and if all must be
   * asked again. If the services could not be fetched, it grants nothing.
   */
  get(): ConsentRecord | null;
  /** Whether a service may run now: what `get()` grants, and technical services that were not refused. */
  allows(service: string): boolean;
  /**
   * Records a choice that was made elsewhere, such as in the settings of an account: these services and
   * no others. Returns false if it could not be kept, and nothing was granted.
   */
  set(granted: readonly string[], how?: 'api' | 'account'): boolean;
  /** Shows the tool in which choices are made; called early, as soon as the services are known. */
  open(): void;
  /** The policies that have changed since the visitor decided. */
  changed(): Promise<readonly PolicyChange[]>;
}

declare global {
  interface Window {
    readonly clausebook: Clausebook;
  }
  interface DocumentEventMap {
    /** Once the recorded choice is applied, and after each change of it, in this tab or another. */
    'clausebook:change': CustomEvent<ConsentRecord | null>;
    /** Before the page is loaded anew because what ran was withdrawn; `preventDefault()` stops that. */
    'clausebook:reload': CustomEvent<null>;
  }
}
