import type { Hunk } from './hunk.ts';

/** A hunk without what both sequences have in common at its beginning and at its end. */
export function withoutEqualEnds(hunk: Hunk, from: readonly number[], to: readonly number[]): Hunk {
  let { fromStart, fromEnd, toStart, toEnd } = hunk;
  while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart]) {
    fromStart += 1;
    toStart += 1;
  }
  while (fromStart < fromEnd && toStart < toEnd && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  return { fromStart, fromEnd, toStart, toEnd };
}
