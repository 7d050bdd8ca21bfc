import type { ComparedBlock } from './comparison.ts';

/** Whether a reader must not miss a block: its words changed or moved, or a link of it leads elsewhere. */
export function isNews({ kind, links }: ComparedBlock): boolean {
  return kind !== 'same' || links.length > 0;
}

/** Whether anything about a block differs at all, be it typography alone. */
export function isAltered(block: ComparedBlock): boolean {
  return isNews(block) || block.notes.length > 0;
}
