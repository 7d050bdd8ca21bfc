import type { ComparedBlock } from '../compare/comparison.ts';
import type { Day } from '../policy/date.ts';

/** What a redline says of itself and of whoever made the changes. */
export interface RedlineFacts {
  /** What stands at the head of each page. */
  readonly header: string;
  /** What the file is called in its properties. */
  readonly name: string;
  /** The address of the site, which links that begin with a stroke are below; null if there is none. */
  readonly home: string | null;
  /** Null where files are compared that belong to no policy. */
  readonly organisation: string | null;
  readonly policy: string | null;
  readonly from: NamedVersion;
  readonly to: NamedVersion;
  /** In whose name the changes stand. */
  readonly author: string;
  /** The date that the changes bear; null if no date is known. */
  readonly date: Day | null;
  /** BCP 47. */
  readonly language: string;
  /**
   * What is said of a block besides its marks, a sentence each, at its place in either text or in both.
   */
  remarks(block: ComparedBlock, side: 'from' | 'to' | 'both'): readonly string[];
}

export interface NamedVersion {
  readonly name: string;
  /** Where it can be read, in full; null if it is not published. */
  readonly address: string | null;
}
