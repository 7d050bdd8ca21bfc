/**
 * A source read a second time, in another way than the reader that writes the draft. The difference between
 * this reading and the finished draft is the list of what was lost, added or left out, so that nothing can
 * be lost unsaid: whatever the first reader forgets, skips or cannot write, this one has counted.
 *
 * How a format plugs in: its reader hands over `second` beside its pieces (see `Foreign`). A second reader
 * - visits every text of the file in one flat pass (each text node of a page, each text element of each part
 *   of a Word file), and asks what is around it only to say how it is shown;
 * - shares none of the code that decides what the first reader leaves out;
 * - calls words that the draft may lack `aside`, `struck` or `hidden`, and says what holds them. It never
 *   drops any words but those of scripts, styles and data;
 * - adds the marks that a program makes (numbers of lists and headings) as words, where a reader sees them,
 *   and sets `hasMarks`; bullets are no words;
 * - adds a fact for each heading, link, cell … and names in `kinds` what it looks for.
 */
export interface SecondReading {
  /** All words of the source, in the order in which it shows them. */
  readonly stretches: readonly Stretch[];
  /** Whether the numbers before the items of lists stand among the words. */
  readonly hasMarks: boolean;
  readonly facts: readonly SeenFact[];
  /** The kinds of facts that were looked for. Other kinds are not compared, and nothing is said of them. */
  readonly kinds: readonly FactKind[];
}

/**
 * Words that are shown alike. Stretches touch each other: white space stands in the words
 * themselves, also where a block, a line or a cell ends.
 */
export interface Stretch {
  readonly words: string;
  /** The line of the file; 0 where it has none. */
  readonly line: number;
  /**
   * `text` must stand in the draft. `aside` may be left out, and the author is told. `struck` and `hidden`
   * words must not stand in it, and the author is told which they are.
   */
  readonly shown: 'text' | 'aside' | 'struck' | 'hidden';
  /** What holds words that are no text, as a doubt calls it: `The menu <nav>`; empty for text. */
  readonly holder: string;
}

export type FactKind = 'heading' | 'link' | 'cell' | 'raised';

/** Something that a reader sees besides the words themselves. */
export interface SeenFact {
  readonly kind: FactKind;
  /** The words that are a heading, lead somewhere, stand in a cell or are raised. */
  readonly words: string;
  /** The column of a cell, counted from 1; the address of a link as the source has it; else empty. */
  readonly value: string;
  /** The line of the file; 0 where it has none. */
  readonly line: number;
}

/** A reading of nothing but words, for a format whose structure is not read a second time. */
export function readingOfWords(words: string): SecondReading {
  const stretch: Stretch = { words, line: 0, shown: 'text', holder: '' };
  return { stretches: [stretch], hasMarks: false, facts: [], kinds: [] };
}

/** Whether the source shows any words at all, be they text or not. */
export function hasAnyWords({ stretches }: SecondReading): boolean {
  return stretches.some(({ words, shown }) => shown === 'text' && words.trim() !== '');
}
