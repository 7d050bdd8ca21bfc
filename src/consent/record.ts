/** What a visitor decided, when, how, and under which texts. */
export interface ConsentRecord {
  readonly schema: 1;
  /** Random: tells records apart, and nobody’s name. */
  readonly id: string;
  /** When the visitor first decided: ISO 8601, UTC, to the second. */
  readonly first: string;
  /** When the visitor last decided. A record’s age counts from here. */
  readonly last: string;
  /** Ids of services. */
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** The version in force of each policy of the organisation, by slug. */
  readonly versions: Readonly<Record<string, string>>;
  /** The policy’s counter at that time. */
  readonly reconsent: number;
  readonly how: ConsentWay;
  /** Of the words in which consent was asked, BCP 47. */
  readonly language: string;
  /** Whether the browser sent the signal of Global Privacy Control. */
  readonly gpc: boolean;
  /** The version of the code that wrote the record. */
  readonly code: string;
}

/** How a choice was made; `closed` is the banner’s X. */
export type ConsentWay = 'accept' | 'deny' | 'selected' | 'closed' | 'account' | 'api';
