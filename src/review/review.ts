import type { WordChange } from '../compare/word-change.ts';
import type { Problem } from '../policy/problem.ts';

/**
 * What a change of the content is about, for whoever is to agree to it: plain values, so that a program
 * which trusts nobody can read them from a file and print them itself.
 */
export interface Review {
  readonly versions: readonly ReviewedVersion[];
  /** The lists of services of which something changed for those who choose. */
  readonly services: readonly ReviewedServices[];
  /** Files of versions that were there before and are gone. */
  readonly gone: readonly string[];
  /** Other files of the content that were added, changed or removed. */
  readonly others: readonly string[];
  readonly problems: readonly ReviewedProblem[];
}

/** A list of services, and a sentence on each that changed. */
export interface ReviewedServices {
  readonly file: string;
  readonly changes: readonly string[];
}

/** A problem whose rule may be one that only the branch knows. */
export type ReviewedProblem = Omit<Problem, 'rule'> & { readonly rule: string };

/** A version that was added or changed. */
export interface ReviewedVersion {
  readonly file: string;
  readonly title: string;
  /** In words: “1 March 2027”. */
  readonly name: string;
  readonly isNew: boolean;
  readonly isDraft: boolean;
  /** As its front matter says it; null if that says nothing, or cannot be read. */
  readonly significance: string | null;
  readonly summary: string | null;
  /** Where it is going to stand; empty if that is not known. */
  readonly addresses: readonly string[];
  /** With which version it is compared, in words; null if it is the first. */
  readonly before: string | null;
  /** How much changed, in sentences. */
  readonly extent: readonly string[];
  /** What of substance changed, at most ten lines, what matters most first. */
  readonly substance: readonly string[];
  readonly clauses: readonly ReviewedClause[];
}

/** What changed within a clause, or outside of all of them. */
export interface ReviewedClause {
  readonly heading: string;
  /** What became of the clause as a whole: “added”, “changed, moved”; empty where only details did. */
  readonly became: string;
  readonly blocks: readonly ReviewedBlock[];
}

/** A block that changed. */
export interface ReviewedBlock {
  /** What changed besides words: “moved; renumbered”. */
  readonly remark: string;
  readonly words: readonly Pick<WordChange, 'op' | 'text'>[];
}
