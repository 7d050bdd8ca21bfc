import type { Modality } from '../languages/language.ts';
import type { FindingKind } from './finding.ts';

/** Something that a text says at one place. */
export interface Fact {
  readonly kind: Exclude<
    FindingKind,
    'clause' | 'row' | 'footnote' | 'picture' | 'capitals' | 'passage'
  >;
  /** Where its words begin and end in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Facts of one kind with the same value say the same. */
  readonly value: string;
  /** Null for what is no quantity, or cannot be read with certainty. */
  readonly quantity: Quantity | null;
  /** The modality of a modal verb. */
  readonly modality: Modality | null;
}

/** A number of something. */
export interface Quantity {
  readonly unit: string;
  /** Two where “1.000” can be one or a thousand. */
  readonly readings: readonly number[];
}
