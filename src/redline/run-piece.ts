import type { RunFate } from './change-marks.ts';

/** A stretch of words with one fate and one look, or a place where a block or cell ends. */
export type RunPiece =
  | {
      readonly kind: 'run';
      readonly fate: RunFate;
      readonly xml: string;
      /** The id of the link in which it stands; null if it stands in none. */
      readonly link: string | null;
    }
  | { readonly kind: 'end'; readonly fate: RunFate };
