/**
 * How much work a comparison may still do, in steps of its inner loops. Where it runs out, what is left is
 * answered more coarsely, and as exactly. Work is counted, not timed, so that an answer is always the same.
 */
export interface Budget {
  left: number;
}

/** About a second of work. */
export function createBudget(): Budget {
  return { left: 60_000_000 };
}
