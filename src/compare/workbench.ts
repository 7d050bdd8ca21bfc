import type { Block } from '../policy/document.ts';
import type { Budget } from './budget.ts';
import type { Tokens } from './tokens.ts';
import { tokensOf } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import type { WordChange } from './word-change.ts';

/** How often each key stands in a text, and what all of them weigh. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  /** The same counts as two lists: going through a map makes a pair of each entry. */
  readonly keys: readonly number[];
  readonly times: readonly number[];
  readonly weight: number;
}

export type Table = Extract<Block, { kind: 'table' }>;

/** Which columns of two tables are one and the same, in order. */
export type Columns = readonly { readonly from: number; readonly to: number }[];

/** What is known of words. Comparisons that have a text in common may share it. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** The tokens of each text that was cut already. */
  readonly cut: Map<string, Tokens>;
  /** The words of each text that were counted already. */
  readonly bags: Map<string, Bag>;
  /** How a text became another, by the two. */
  readonly changes: Map<string, Map<string, KnownChanges>>;
}

export interface KnownChanges {
  readonly changes: readonly WordChange[];
  /** What was taken from the budget to find them. */
  readonly work: number;
}

/** What the words of a comparison are made with. */
export interface Workbench extends Lexicon {
  readonly budget: Budget;
  /** Which columns of two tables are one and the same, as far as that was found. */
  readonly columns: Map<Table, Map<Table, Columns>>;
}

/** An empty one. */
export function createLexicon(): Lexicon {
  return { vocabulary: createVocabulary(), cut: new Map(), bags: new Map(), changes: new Map() };
}

/** The tokens of a text; one that was cut before is not cut again. */
export function cutTokens(text: string, { vocabulary, cut }: Lexicon): Tokens {
  const known = cut.get(text);
  if (known) return known;
  const tokens = tokensOf(text, vocabulary);
  cut.set(text, tokens);
  return tokens;
}
