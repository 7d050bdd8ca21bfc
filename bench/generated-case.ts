import type { Answer, Move } from './engines.ts';
import type { Pair } from './real-pairs.ts';

/** A pair made to have one thing in it that an engine should see. */
export interface GeneratedCase extends Pair {
  readonly name: string;
  readonly items: readonly Item[];
}

/** One thing to be seen. */
export interface Item {
  readonly name: string;
  readonly isFound: (answer: Answer) => boolean;
}

/** @param alternatives of two neighbours that changed places, either may be said to have moved */
export function moveItem(alternatives: readonly Move[], line: string): Item {
  return { name: line, isFound: ({ finds }) => alternatives.some(finds) };
}
