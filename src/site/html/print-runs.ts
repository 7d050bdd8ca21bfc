import type { ComparedBlock } from '../../compare/comparison.ts';
import { quietChangesInWords } from '../words/comparison-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
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
  lang: string,
  names: readonly [string, string],
): string {
  const [before, after] = names.map(escapeMarkup);
  return `<div class="before" role="group" aria-labelledby="_before" data-name="${before}">${printBlockRun(blocks, 'before', lang)}</div><div class="both" role="group" aria-labelledby="_after" data-name="${after}">${printBlockRun(blocks, 'both', lang)}</div>`;
}

/** Blocks that did not change, folded to how many they are. */
export function folded(blocks: readonly ComparedBlock[], lang: string): string {
  return `<details class="same"><summary${lang}>${countedQuietly(blocks)}</summary>${printBlockRun(blocks, 'both', lang)}</details>`;
}

/** “3 paragraphs unchanged”; “1 row: only typography changed”. */
function countedQuietly(blocks: readonly ComparedBlock[]): string {
  const said = quietChangesInWords(blocks);
  return `${counted(blocks)}${said === 'unchanged' ? ' ' : ': '}${said}`;
}

/** “3 paragraphs”, “1 row”. */
export function counted(blocks: readonly ComparedBlock[]): string {
  const noun = blocks.every(({ from, to }) => (to ?? from)?.kind === 'row') ? 'row' : 'paragraph';
  return `${blocks.length} ${noun}${blocks.length === 1 ? '' : 's'}`;
}
