/**
 * The text of one version, parsed once. Everything that is published about a version (page, digest,
 * plain text, Markdown, JSON) is printed from this tree, so that all of them say the same.
 */
export interface Document {
  /** What stands before the first heading. */
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  /** In the order of their first reference. */
  readonly footnotes: readonly Footnote[];
}

export interface Clause {
  /** Permanent within the policy: `[a-z][a-z0-9-]*`. */
  readonly id: string;
  /** As printed (`9.1`, `3)`), never computed; null if the heading has none. */
  readonly number: string | null;
  /** The heading without its number. */
  readonly heading: readonly Inline[];
  /** 2 for a section, 3 for a sub-section, down to 6. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
}

export interface Footnote {
  readonly label: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number of a numbered list; null for an unnumbered one. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
      /**
       * Whether the box of each item of a list of tasks is ticked, null for an item without a box. The content
       * has no such lists, but files that are compared may.
       */
      readonly ticks?: readonly (boolean | null)[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly Alignment[];
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | { readonly kind: 'preformatted'; readonly text: string }
  | { readonly kind: 'rule' }
  /** A remark about a flaw of the source: shown, but no part of the text. */
  | { readonly kind: 'source-note'; readonly blocks: readonly Block[] }
  /** The place where the controls of the consent tool stand. */
  | { readonly kind: 'cookie-preferences' };

export type Alignment = 'left' | 'center' | 'right' | null;
export type Cell = readonly Inline[];

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Raised or lowered, as in m². The content has no such tags, but files that are compared may. */
      readonly shift?: 'superscript' | 'subscript';
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'image';
      readonly source: string;
      readonly alternative: string;
      /** SHA-256 of its file, in hexadecimal; left out where the file is not known. */
      readonly sha256?: string;
    }
  | { readonly kind: 'footnote-reference'; readonly label: string };

/** The clauses of a version are asked for by many pages, and never change. */
const known = new WeakMap<readonly Clause[], readonly Clause[]>();

/** All clauses, each before its sub-clauses, in the order of the text. */
export function clausesOf(clauses: readonly Clause[]): readonly Clause[] {
  const before = known.get(clauses);
  if (before) return before;
  const all = clauses.flatMap((clause) => [clause, ...clausesOf(clause.clauses)]);
  known.set(clauses, all);
  return all;
}
