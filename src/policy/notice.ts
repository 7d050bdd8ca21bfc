/** That a statement of a notice sums up a clause of a policy, in the words that its author read. */
export interface SummedUp {
  /** A clause of the notice; `OPENING` for what stands before the first. */
  readonly statement: string;
  /** The slug of a policy of the same organisation. */
  readonly policy: string;
  /** The version in which the clause was read. */
  readonly version: string;
  /** A clause of that version; `OPENING` for what stands before the first. */
  readonly clause: string;
  /** The first 16 digits of the SHA-256 of the clause, with those below it, in that version. */
  readonly digest: string;
}

/** A clause of a notice to which people say yes or no, by a box on its form. */
export interface Consent {
  readonly clause: string;
  /** Whether the form is of no use without it. */
  readonly required: boolean;
}
