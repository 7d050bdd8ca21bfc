import type { SecondReading } from '../second-reading.ts';
import type { Ground } from './word-ground.ts';
import type { Counter } from './word-numbering.ts';
import type { WordStyles } from './word-styles.ts';

/** What a pass over a part needs of the file. */
export interface ScanSource {
  readonly styles: WordStyles;
  /** What lies behind the text of the part. */
  readonly ground: Ground;
  readonly counter: Counter;
  /** Where an id of the part leads. */
  readonly target: (id: string) => string | null;
  /** The second reading of a file within the file. */
  readonly chunk: (id: string) => SecondReading | null;
}

/** A note to which a text refers. */
export interface NoteReference {
  readonly part: 'footnotes' | 'endnotes';
  readonly name: 'w:footnote' | 'w:endnote';
  readonly id: string;
}
