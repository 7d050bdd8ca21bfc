import type { TextBlock } from './text-blocks.ts';

/** What changed about a block that is not its words. */
export type Note =
  /** The number, letter or point that is printed before it. */
  | 'renumbered'
  /** Where a link leads, or that words became a link or ceased to be one. */
  | 'link target'
  /** Bold, italics or code. */
  | 'emphasis'
  /** Words are printed struck out now, or no longer. */
  | 'struck out'
  /** Words or figures are raised or lowered now, or no longer. */
  | 'superscript'
  /** A reference to a footnote came, went or stands elsewhere. */
  | 'footnote mark'
  /** Another picture, or none. */
  | 'picture'
  /** The box before a task came, went, or was ticked. */
  | 'tick box'
  /** Quotes, dashes, hyphens or white space. */
  | 'typography'
  /** Nothing but the capitals of some words: a term may be the one that the text defines, or not. */
  | 'capitals'
  /** Letters that print alike and are not the same, such as a Cyrillic one in a Latin word. */
  | 'look-alikes'
  /** The level of a heading, or how deep a list item lies. */
  | 'level'
  /** A paragraph became a list item, a table row, a heading, or the like. */
  | 'form'
  /** The clause went on under another id. */
  | 'clause id'
  /** It was parted into several blocks. */
  | 'split'
  /** Several blocks became this one. */
  | 'merged';

/** A link that leads elsewhere than before; null if there was, or is, none. */
export interface LinkChange {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What else about two paired blocks is not words.
 * @param areIdsLasting false where clause ids come from the words of headings, and change with them
 */
export function placeNotes(from: TextBlock, to: TextBlock, areIdsLasting: boolean): Note[] {
  const notes: Note[] = [];
  if (formOf(from) !== formOf(to)) notes.push('form');
  else if (from.level !== to.level || from.place.listDepth !== to.place.listDepth)
    notes.push('level');
  const areHeadings = from.kind === 'heading' && to.kind === 'heading';
  if (areIdsLasting && areHeadings && from.clause !== to.clause) notes.push('clause id');
  return notes;
}

/** What a block is printed as. */
export function formOf({ kind, place }: TextBlock): string {
  if (kind !== 'paragraph') return kind;
  if (place.isFootnote) return 'footnote';
  return `${place.listDepth > 0 ? 'list' : 'paragraph'}${place.isQuoted ? ' quoted' : ''}`;
}
