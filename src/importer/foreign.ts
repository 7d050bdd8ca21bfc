import type { Block, Footnote, Inline } from '../policy/document.ts';
import type { RuleName } from '../policy/rules.ts';
import type { SecondReading } from './second-reading.ts';

/** A heading of a foreign file, not yet placed among its neighbours. */
export interface ForeignHeading {
  readonly kind: 'heading';
  /** As deep as the file says; only its order among the others counts. */
  readonly level: number;
  readonly inlines: readonly Inline[];
  /** The line of the file; 0 in a Word file, which has none. */
  readonly line: number;
  /** The names under which links of the file lead here. */
  readonly anchors: readonly string[];
  /** The id that an author gave it in Markdown; null if there is none. */
  readonly id: string | null;
}

/** A block of a foreign file. */
export interface ForeignBlock {
  readonly kind: 'block';
  readonly block: Block;
  readonly line: number;
}

export type Piece = ForeignHeading | ForeignBlock;

/** Something that a person should look at. */
export interface Doubt {
  /** The line of the file; 0 where it has none: then the draft is searched for the words. */
  readonly line: number;
  /** Words that stand at the place. */
  readonly near: string;
  readonly rule: RuleName;
  readonly what: string;
  readonly mend: string;
}

/** A file from elsewhere, read. */
export interface Foreign {
  readonly pieces: readonly Piece[];
  readonly footnotes: readonly Footnote[];
  readonly doubts: readonly Doubt[];
  /** The title that the file gives itself in its data, not in its text. */
  readonly title: string | null;
  /** Where the file was published, if it says so. */
  readonly url: string | null;
  /** The same file read in another way than the pieces: what the draft is held against. */
  readonly second: SecondReading;
}

/** A file that cannot be read, and why: the sentences of a problem. */
export interface Refusal {
  readonly rule: RuleName;
  readonly what: string;
  readonly mend: string;
}
