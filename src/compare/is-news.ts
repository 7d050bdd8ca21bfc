import type { ComparedBlock } from './comparison.ts';
import type { Note } from './notes.ts';

/**
 * What is printed otherwise and is seen at once: only typography, emphasis and numbers that follow others
 * are not.
 */
const SEEN: ReadonlySet<Note> = new Set(['form', 'level', 'struck out', 'split', 'merged']);

/**
 * Whether a reader must not miss a block: its words changed or moved, a link of it leads elsewhere, or
 * what is printed and is no word differs.
 */
export function isNews(block: ComparedBlock): boolean {
  return block.kind !== 'same' || isPrintedOtherwise(block);
}

/** Whether a block of the same words is printed in another way that a reader must not miss. */
export function isPrintedOtherwise({ links, details, notes }: ComparedBlock): boolean {
  return links.length > 0 || details.length > 0 || notes.some((note) => SEEN.has(note));
}

/** Whether anything about a block differs at all, be it typography alone. */
export function isAltered(block: ComparedBlock): boolean {
  return isNews(block) || block.notes.length > 0;
}
