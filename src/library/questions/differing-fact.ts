import type { Passage } from '../markdown/passages.ts';

/** Something that a text says, and another place says otherwise. */
export interface DifferingFact {
  readonly words: string;
  readonly other: string;
  /** The other place, as a sentence names it. */
  readonly where: string;
  readonly passage: Passage;
  readonly index: number;
}
