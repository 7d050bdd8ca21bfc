import type { Block, Inline } from '../../policy/document.ts';
import type { WordBlock, WordParagraph } from './word-blocks.ts';
import { hasRunsWithWords } from './word-clauses.ts';
import type { ListMark } from './word-numbering.ts';

/** An item of a list, and how deep it lies: a greater number lies deeper, and nothing else counts. */
interface Item {
  readonly mark: ListMark;
  readonly depth: number;
  readonly blocks: Block[];
  /** Whether it is a paragraph that goes on with the item above it at its depth. */
  readonly goesOn: boolean;
}

/** Lists of a run of blocks that begins with an item: how many blocks they take, and what they are. */
export interface ReadLists {
  readonly taken: number;
  readonly blocks: readonly Block[];
}

/** Word indents each level by about this much, in twentieths of a point. */
const INDENT = 360;
const HALF = INDENT / 2;

/** So many blocks on, the next item still belongs to the same list. */
const NEAR = 4;

/**
 * Reads the items of lists that stand from some block on. Between them, paragraphs that are
 * indented as their text is belong to them.
 * @param isItem which paragraphs are items at all
 */
export function readLists(
  blocks: readonly WordBlock[],
  from: number,
  isItem: (block: WordBlock) => block is WordParagraph & { readonly mark: ListMark },
): ReadLists {
  const items: Item[] = [];
  const lastOf = new Map<string, Item>();
  let at = from;
  for (; at < blocks.length; at++) {
    const block = blocks[at] as WordBlock;
    if (isItem(block)) {
      if (!hasRunsWithWords(block)) continue;
      if (block.mark.isBlank && items.length > 0) {
        items.push(continued(items, { ...block, indent: block.indent ?? block.mark.indent }));
        continue;
      }
      const depth = depthOf(block, lastOf.get(block.mark.list));
      const paragraph: Block = { kind: 'paragraph', inlines: block.inlines };
      const item = { mark: block.mark, depth, blocks: [paragraph], goesOn: false };
      lastOf.set(block.mark.list, item);
      items.push(item);
      continue;
    }
    // An empty line between two items parts them on paper alone.
    const isBlank = block.kind === 'paragraph' && !hasRunsWithWords(block);
    if (!(isBlank || isOfItem(block)) || !blocks.slice(at + 1, at + NEAR).some(isItem)) break;
    if (!isBlank) items.push(continued(items, block));
  }
  return { taken: at - from, blocks: nested(items) };
}

/** The paragraph belongs to the last item whose text is not indented further than its own. */
function continued(items: readonly Item[], { indent, inlines }: WordParagraph): Item {
  const last = items.at(-1) as Item;
  const own = indent === null ? last.depth : Math.round(indent / HALF) * HALF;
  let depth = last.depth;
  // Only items that are still open count: each of them lies less deep than those that follow it.
  for (let at = items.length - 1; at >= 0 && depth > own; at--)
    depth = Math.min(depth, items[at]?.depth ?? 0);
  return { ...last, depth, blocks: [{ kind: 'paragraph', inlines }], goesOn: true };
}

/** Whether a paragraph goes on with the item above it. */
function isOfItem(block: WordBlock): block is WordParagraph {
  return (
    block.kind === 'paragraph' &&
    block.mark === null &&
    block.outline === null &&
    (block.styleDepth !== null || (block.indent ?? 0) >= INDENT) &&
    !block.isQuotation
  );
}

/** Levels of one list lie as deep as it says; of two lists, the one that is indented further lies deeper. */
function depthOf(
  { mark, indent, styleDepth }: WordParagraph & { readonly mark: ListMark },
  before: Item | undefined,
): number {
  if (before) return before.depth + (mark.level - before.mark.level) * INDENT;
  const own = indent ?? mark.indent;
  // The depths are compared roughly, since two lists that look alike may differ by a hair.
  if (own !== null) return Math.round(own / HALF) * HALF;
  return (styleDepth === null ? mark.level : styleDepth - 1) * INDENT;
}

function nested(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < items.length) {
    const first = items[at] as Item;
    const group: Item[] = [];
    let end = at;
    // A list of its own, at the same depth: bullets after numbers, or numbers that begin anew.
    for (; end < items.length; end++) {
      const item = items[end] as Item;
      if (item.depth > first.depth && end > at) {
        group.push(item);
        continue;
      }
      if (end > at && !item.goesOn && !isSameList(group, item)) break;
      group.push(item);
    }
    blocks.push(listOf(group, first.depth));
    at = end;
  }
  return blocks;
}

/** Whether an item belongs to the list of those before it. */
function isSameList(group: readonly Item[], { mark, depth }: Item): boolean {
  const [first] = group;
  if (!first || depth < first.depth) return false;
  const last = group.findLast((each) => each.depth <= first.depth && !each.goesOn) ?? first;
  if ((mark.text === '') !== (last.mark.text === '')) return false;
  return mark.plain === null || last.mark.plain === null
    ? (mark.plain === null) === (last.mark.plain === null)
    : mark.plain === last.mark.plain + 1;
}

function listOf(group: readonly Item[], depth: number): Block {
  const items: Block[][] = [];
  let inner: Item[] = [];
  const start = group[0]?.mark.plain ?? null;
  const close = () => {
    if (inner.length > 0) items.at(-1)?.push(...nested(inner));
    inner = [];
  };
  for (const item of group) {
    if (item.depth > depth) {
      inner.push(item);
      continue;
    }
    close();
    if (item.goesOn) items.at(-1)?.push(...item.blocks);
    else items.push(start === null ? withMark(item) : [...item.blocks]);
  }
  close();
  return { kind: 'list', start, items };
}

/** A mark that Markdown does not write by itself is a word. */
function withMark({ mark, blocks }: Item): Block[] {
  const [first, ...rest] = blocks;
  if (!mark.text || first?.kind !== 'paragraph') return blocks;
  return [{ ...first, inlines: marked(mark, first.inlines) }, ...rest];
}

/** The words of a paragraph behind its mark. */
export function marked({ text }: ListMark, inlines: readonly Inline[]): Inline[] {
  return text ? [{ kind: 'text', text: `${text} ` }, ...inlines] : [...inlines];
}
