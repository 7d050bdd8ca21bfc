import type { Inline } from '../../policy/document.ts';
import type { Piece } from '../foreign.ts';
import type { ListMark } from './word-numbering.ts';

/** A paragraph of a Word file, before it is known what it is among its neighbours. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly mark: ListMark | null;
  /** From 1 for the highest headings; null for text. */
  readonly outline: number | null;
  readonly isTitle: boolean;
  readonly isQuotation: boolean;
  readonly isPreformatted: boolean;
  /** How deep its style says that it lies in a list: 2 for `List Number 2`; null for no such style. */
  readonly styleDepth: number | null;
  /** In twentieths of a point; null if nothing is said. */
  readonly indent: number | null;
  /** The names under which links lead here. */
  readonly bookmarks: readonly string[];
}

/** A table; each row has as many cells as the grid has columns, those that others reach over being empty. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly isJoined: boolean;
  readonly isNested: boolean;
  /** Whether a cell has several paragraphs. */
  readonly hasLines: boolean;
}

/** What stands in a Word file, in its order. */
export type WordBlock =
  | WordParagraph
  | WordTable
  | { readonly kind: 'rule' }
  /** The pieces of a file within the file. */
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] };
