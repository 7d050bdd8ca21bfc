import { alignBlocks, movedAmong, type Partners } from './align-blocks.ts';
import type { Side } from './block-keys.ts';
import { type Budget, createBudget } from './budget.ts';
import { pairedBlock, unpairedBlock } from './compared-block.ts';
import { type ComparedBlock, type Comparison, countKinds } from './comparison.ts';
import type { Footnotes } from './detail-changes.ts';
import { renumberings } from './renumbering.ts';
import { findParts, type Parts } from './split-blocks.ts';
import { shareOut } from './split-shares.ts';
import { type ComparedText, type TextBlock, textBlocks } from './text-blocks.ts';
import { createLexicon, type Lexicon, type Workbench } from './workbench.ts';

export interface CompareOptions {
  /** Handed on from comparison to comparison of the same policy, it saves cutting the same texts again. */
  readonly lexicon: Lexicon;
  /** How much work may be done; the rest is left in it. */
  readonly budget: Budget;
}

/**
 * Compares two texts, exactly: every block of each stands in the answer once, and its words join to its
 * very text. The same texts give the same answer; the work is bounded whatever they are.
 */
export function compareTexts(
  from: ComparedText,
  to: ComparedText,
  { lexicon = createLexicon(), budget = createBudget() }: Partial<CompareOptions> = {},
): Comparison {
  const bench: Workbench = { ...lexicon, budget, columns: new Map() };
  const before: Side = { source: from, blocks: textBlocks(from) };
  const after: Side = { source: to, blocks: textBlocks(to) };
  const alignment = alignBlocks(before, after, bench);
  const { partners, parts } = findParts(before.blocks, after.blocks, alignment, bench);
  const moved = movedAmong(partners, before.blocks);
  const blocks = writeBlocks(before, after, { partners, moved }, parts, bench);
  return { blocks, counts: countKinds(blocks) };
}

function writeBlocks(
  from: Side,
  to: Side,
  { partners, moved }: { readonly partners: Partners; readonly moved: ReadonlySet<number> },
  parts: Parts,
  bench: Workbench,
): readonly ComparedBlock[] {
  const back = new Map([...partners].map(([a, b]) => [b, a]));
  const numbering = renumberings(from.blocks, to.blocks, partners);
  const footnotes = footnotesOf(from, to, partners);
  const context = { source: from.source, target: to.source, footnotes, bench };
  const blocks: ComparedBlock[] = [];
  let next = 0;
  const writeRemoved = (end: number) => {
    for (; next < end; next++) {
      const block = from.blocks[next] as TextBlock;
      if (!partners.has(next))
        blocks.push(unpairedBlock('removed', block, parts.merged.get(next) ?? null));
    }
  };
  const merged = groupByWhole(parts.merged);
  const split = groupByWhole(parts.split);
  // What was removed stands before what was added in its place.
  const ends = nextKeptPlaces(from.blocks, to.blocks, back, moved);
  for (const block of to.blocks) {
    const partner = back.get(block.index);
    writeRemoved(ends[block.index] as number);
    if (partner === undefined) {
      blocks.push(unpairedBlock('added', block, parts.split.get(block.index) ?? null));
      continue;
    }
    const pair = {
      from: from.blocks[partner] as TextBlock,
      to: block,
      isMoved: moved.has(partner),
      renumbering: numbering.get(partner) ?? null,
      parts: {
        from: (merged.get(block.index) ?? []).map((at) => from.blocks[at] as TextBlock),
        to: (split.get(partner) ?? []).map((at) => to.blocks[at] as TextBlock),
      },
    };
    blocks.push(pairedBlock(pair, context));
  }
  writeRemoved(from.blocks.length);
  return shareOut(blocks, split);
}

/**
 * Returns, for each block of the second text, where in the first the next block stands that kept its place.
 * What was added to a clause stays with it, before the clauses that were removed behind it.
 */
function nextKeptPlaces(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  back: ReadonlyMap<number, number>,
  moved: ReadonlySet<number>,
): number[] {
  const ends = new Array<number>(to.length);
  let end = from.length;
  for (let at = to.length - 1; at >= 0; at--) {
    const partner = back.get(at);
    if (partner !== undefined && !moved.has(partner)) end = partner;
    ends[at] = end;
  }
  const headings = nextHeadings(from);
  let own = headings[0] as number;
  for (const { index, kind, place } of to) {
    const partner = back.get(index);
    if (place.isFootnote) break;
    if (kind === 'heading')
      own =
        partner === undefined || moved.has(partner)
          ? from.length
          : (headings[partner + 1] as number);
    else if (partner === undefined) ends[index] = Math.min(ends[index] as number, own);
  }
  return ends;
}

/**
 * Returns, for each place among some blocks and for their end, where the next heading stands, or their end if
 * no heading follows.
 */
function nextHeadings(blocks: readonly TextBlock[]): number[] {
  const next = new Array<number>(blocks.length + 1).fill(blocks.length);
  for (let at = blocks.length - 1; at >= 0; at--)
    next[at] = blocks[at]?.kind === 'heading' ? at : (next[at + 1] as number);
  return next;
}

/** Which number each footnote has, and which of the second text is which of the first. */
function footnotesOf(from: Side, to: Side, partners: Partners): Footnotes {
  const numbersOf = ({ source }: Side) =>
    new Map(source.document.footnotes.map(({ label }, at) => [label, at + 1]));
  const pairs = new Map<string, string>();
  for (const [at, other] of partners) {
    const [old, now] = [from.blocks[at]?.place.footnote, to.blocks[other]?.place.footnote];
    if (old && now && !pairs.has(old)) pairs.set(old, now);
  }
  return { numbers: { from: numbersOf(from), to: numbersOf(to) }, partners: pairs };
}

/** By the index of a whole: those of its parts, in order. */
function groupByWhole(parts: ReadonlyMap<number, number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [part, whole] of parts) {
    const group = groups.get(whole);
    if (group) group.push(part);
    else groups.set(whole, [part]);
  }
  return groups;
}
