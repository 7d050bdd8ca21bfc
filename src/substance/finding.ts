import type { WordChange } from '../compare/word-change.ts';

/** What a finding is about, in the order in which kinds are shown where nothing else decides. */
const FINDING_KINDS = [
  'negation',
  'modal',
  'exception',
  'bound',
  'footnote',
  'amount',
  'duration',
  'age',
  'percentage',
  'legal-basis',
  'recipient',
  'contact',
  'country',
  'clause',
  'sign',
  'cross-reference',
  'name',
  'passage',
  'capitals',
  'picture',
  'column',
  'row',
  'number',
  'date',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** How a quantity compares with the one that it replaced. */
export type Trend = 'longer' | 'shorter' | 'higher' | 'lower' | 'later' | 'earlier';

/** How much of the text around came or went with the words of a finding. */
export type Extent =
  /** Words within a sentence. */
  | 'words'
  /** The sentence, or most of it. */
  | 'sentence'
  /** The paragraph, item, row or clause. */
  | 'block';

/** One thing of substance that a comparison marks. It states what was replaced by what, and no more. */
export interface Finding {
  readonly kind: FindingKind;
  /** The words as they stood; null if there were none of the kind. */
  readonly from: string | null;
  /** The words as they stand; null if there are none of the kind any more. */
  readonly to: string | null;
  /** Null unless both sides were read with certainty and can be compared. */
  readonly trend: Trend | null;
  /** The difference, never negative: “60 days”; null if it is not certain. */
  readonly by: Difference | null;
  readonly extent: Extent;
  /** The marked words with a few words around them, as the comparison marks them. */
  readonly words: readonly WordChange[];
  /** What the row of a cell is called. */
  readonly row: string | null;
  /** The index of the heading of the clause with which it came or went as a whole. */
  readonly withClause: number | null;
  /** The index of the block among those of the comparison. */
  readonly block: number;
}

/** A number of something: days, months, years, a currency by its ISO code, percentage points. */
export interface Difference {
  readonly count: number;
  readonly unit: string;
}
