import type { ComparedBlock } from '../../compare/comparison.ts';
import type { Words } from '../../messages/words.ts';
import { quietChangesInWords } from '../words/comparison-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { LangAttributes } from './lang-attributes.ts';
import { printBlockRun } from './print-changes.ts';

/** What stands side by side: each paragraph beside what it was; the rows of a table, and items, together. */
export function pairsOf(blocks: readonly ComparedBlock[]): (readonly ComparedBlock[])[] {
  const pairs: ComparedBlock[][] = [];
  const formOf = ({ from, to }: ComparedBlock) => {
    const side = to ?? from;
    return side?.kind === 'row' ? 'row' : (side?.place.listDepth ?? 0) > 0 ? 'item' : null;
  };
  for (const block of blocks) {
    const last = pairs.at(-1);
    const form = formOf(block);
    const goesOn = last?.[0] && form !== null && formOf(last[0]) === form;
    if (goesOn) last.push(block);
    else pairs.push([block]);
  }
  return pairs;
}

/**
 * Blocks as they were, beside both texts in one. Each is a group that the heads of the two columns name;
 * where one stands below the other, a style sheet shows what the version is called.
 * @param names of both versions
 */
export function printPair(
  blocks: readonly ComparedBlock[],
  lang: LangAttributes,
  names: readonly [string, string],
): string {
  const [before, after] = names.map(escapeMarkup);
  return `<div class="before" role="group" aria-labelledby="_before" data-name="${before}">${printBlockRun(blocks, 'before', lang)}</div><div class="both" role="group" aria-labelledby="_after" data-name="${after}">${printBlockRun(blocks, 'both', lang)}</div>`;
}

/** Blocks that did not change, folded to how many they are. */
export function folded(blocks: readonly ComparedBlock[], lang: LangAttributes): string {
  return `<details class="same"><summary${lang.site}>${countedQuietly(lang.words, blocks)}</summary>${printBlockRun(blocks, 'both', lang)}</details>`;
}

/** “3 paragraphs unchanged”; “1 row: only typography changed”. */
function countedQuietly(words: Words, blocks: readonly ComparedBlock[]): string {
  const { said, isUnchanged } = quietChangesInWords(words, blocks);
  const key = areRows(blocks) ? 'quiet.rows' : 'quiet.paragraphs';
  const counted = words.text(key, { count: blocks.length });
  return isUnchanged
    ? words.text('quiet.counted-unchanged', { counted })
    : words.text('quiet.counted', { counted, said });
}

/** Whether blocks are rows of tables, all of them. */
export function areRows(blocks: readonly ComparedBlock[]): boolean {
  return blocks.every(({ from, to }) => (to ?? from)?.kind === 'row');
}
