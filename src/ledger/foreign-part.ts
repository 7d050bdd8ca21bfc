/** What a page has that no page of a version has, and where in it: `<script src>`, `<p title="x">`. */
export interface ForeignPart {
  readonly kind: ForeignKind;
  /** The tag, with the attribute that is foreign. */
  readonly what: string;
}

/**
 * `element`: an element or attribute of no page; `script`, `style-sheet`: none of the site; `drawing`: it
 * draws what no drawing of versions does; `repeated`: what stands once on a page; `misplaced`: elsewhere than
 * on a page; `text`: of no text; `old-address`: words where an old address leads; `column`: a cell that names
 * another column; `table-name`: a table that is called otherwise than its columns; `lead`: a link of the
 * program’s own that leads elsewhere than the program makes it lead.
 */
export type ForeignKind =
  | 'element'
  | 'script'
  | 'style-sheet'
  | 'drawing'
  | 'repeated'
  | 'misplaced'
  | 'text'
  | 'old-address'
  | 'column'
  | 'table-name'
  | 'lead';

/** Each part once, in the order in which they were found. */
export function distinctParts(parts: readonly ForeignPart[]): ForeignPart[] {
  return [...new Map(parts.map((part) => [`${part.kind} ${part.what}`, part])).values()];
}
