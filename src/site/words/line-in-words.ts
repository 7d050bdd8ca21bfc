import type { WordChange } from '../../compare/word-change.ts';

/** A line of a summary in words. */
export interface LineInWords {
  /** “Length of time”, “Negation added”. */
  readonly label: string;
  /** What was replaced by what; null if the marked words say it better. */
  readonly replaced: { readonly from: string; readonly to: string } | null;
  /** “longer by 60 days; in 3 places”; empty where there is nothing to add. */
  readonly remark: string;
  /** The marked words with those around them; none where they say no more than what was replaced. */
  readonly words: readonly WordChange[];
  /** They are a sentence about the text, and not in its language. */
  readonly isSentence?: true;
}
