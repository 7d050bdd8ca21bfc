import type { Comparison } from './comparison.ts';
import { isNews } from './is-news.ts';

/** How many rows of tables became what; one that changed and moved counts as changed. */
export interface RowCounts {
  readonly changed: number;
  readonly came: number;
  readonly went: number;
  readonly moved: number;
}

/** Counts the rows of tables of a comparison that are news. */
export function countRows({ blocks }: Comparison): RowCounts {
  const counts = { changed: 0, came: 0, went: 0, moved: 0 };
  for (const block of blocks) {
    const isRow = (block.to ?? block.from)?.kind === 'row';
    if (!isRow || !isNews(block)) continue;
    if (block.kind === 'added') counts.came += 1;
    else if (block.kind === 'removed') counts.went += 1;
    else if (block.words.some(({ op }) => op !== 'same')) counts.changed += 1;
    else if (block.kind === 'moved') counts.moved += 1;
    else counts.changed += 1;
  }
  return counts;
}
