/** A stretch of one sequence that stands in place of a stretch of the other; ends are not included. */
export interface Hunk {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}
