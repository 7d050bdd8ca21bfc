import { alignBlocks, movedAmong, type Partners } from './align-blocks.ts';
import type { Side } from './block-keys.ts';
import { type Budget, createBudget } from './budget.ts';
import { pairColumns } from './columns.ts';
import { type ComparedBlock, type Comparison, countKinds } from './comparison.ts';
import { markupChange } from './markup-change.ts';
import { type Note, placeNotes } from './notes.ts';
import { rowChanges } from './row-changes.ts';
import { findParts, type Parts } from './split-blocks.ts';
import { type ComparedText, type TextBlock, textBlocks } from './text-blocks.ts';
import { changeWriter, hasChangedWords, wordChanges } from './word-changes.ts';
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
): ComparedBlock[] {
  const back = new Map([...partners].map(([a, b]) => [b, a]));
  const blocks: ComparedBlock[] = [];
  let next = 0;
  const writeRemoved = (end: number) => {
    for (; next < end; next++) {
      const block = from.blocks[next] as TextBlock;
      if (!partners.has(next)) blocks.push(alone('removed', block, parts.merged.get(next) ?? null));
    }
  };
  const merged = groupByWhole(parts.merged);
  const split = groupByWhole(parts.split);
  // What was removed stands before what was added in its place.
  const gapEnds = endsOfGaps(from.blocks, to.blocks, back, moved);
  for (const block of to.blocks) {
    const partner = back.get(block.index);
    writeRemoved(gapEnds[block.index] as number);
    if (partner === undefined) {
      blocks.push(alone('added', block, parts.split.get(block.index) ?? null));
      continue;
    }
    const old = from.blocks[partner] as TextBlock;
    const pair = paired(old, block, moved.has(partner), [from.source, to.source], bench);
    const others = {
      from: (merged.get(block.index) ?? []).map((at) => from.blocks[at] as TextBlock),
      to: (split.get(partner) ?? []).map((at) => to.blocks[at] as TextBlock),
    };
    blocks.push(withParts(pair, { from: old, to: block }, others, bench));
  }
  writeRemoved(from.blocks.length);
  return blocks;
}

/**
 * By the index of a block of the second text: where in the first the next block stands that kept its place.
 * What was added to a clause stays with it, before the clauses that were removed behind it.
 */
function endsOfGaps(
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

/** For each place among some blocks, and for their end: where the next heading stands; the end where none does. */
function nextHeadings(blocks: readonly TextBlock[]): number[] {
  const next = new Array<number>(blocks.length + 1).fill(blocks.length);
  for (let at = blocks.length - 1; at >= 0; at--)
    next[at] = blocks[at]?.kind === 'heading' ? at : (next[at + 1] as number);
  return next;
}

function alone(kind: 'added' | 'removed', block: TextBlock, partOf: number | null): ComparedBlock {
  return {
    kind,
    from: kind === 'removed' ? block : null,
    to: kind === 'added' ? block : null,
    words: [{ op: kind, text: block.text }],
    notes: [],
    links: [],
    partOf,
    whole: null,
  };
}

function paired(
  from: TextBlock,
  to: TextBlock,
  isMoved: boolean,
  [source, target]: readonly [ComparedText, ComparedText],
  bench: Workbench,
): ComparedBlock {
  const { words, isReworded, isRetyped } = changesOf(from, to, bench);
  const { links, isEmphasisChanged } = markupChange(from, to, words, target.moved);
  const notes = [
    ...placeNotes(from, to, source.hasLastingIds && target.hasLastingIds),
    ...(links.length > 0 ? ['link target' as const] : []),
    ...(isEmphasisChanged ? ['emphasis' as const] : []),
    ...(isRetyped ? ['typography' as const] : []),
  ];
  const kind = isMoved ? 'moved' : isReworded ? 'changed' : 'same';
  return { kind, from, to, words, notes, links, partOf: null, whole: null };
}

/** The words of a pair. A printed number is not reworded: it is compared apart from what it numbers. */
function changesOf(from: TextBlock, to: TextBlock, bench: Workbench) {
  const [table, newTable] = [from.place.table, to.place.table];
  const compare = (before: string, after: string) =>
    table && newTable
      ? rowChanges(before, after, pairColumns(table, newTable, bench), bench)
      : wordChanges(before, after, bench);
  if (from.label === to.label) {
    const words = compare(from.text, to.text);
    const isReworded = hasChangedWords(words);
    return { words, isReworded, isRetyped: !isReworded && from.text !== to.text };
  }
  const [before, after] = [from.text.slice(from.label.length), to.text.slice(to.label.length)];
  const rest = compare(before, after);
  const writer = changeWriter();
  writer.replace(from.label, to.label);
  for (const { op, text } of rest)
    writer.replace(op === 'added' ? '' : text, op === 'removed' ? '' : text);
  const isReworded = hasChangedWords(rest);
  const isRetyped = !isReworded && before.trim() !== after.trim();
  return { words: writer.finish(), isReworded, isRetyped };
}

/** Adds what a reader needs to see of a block that was split or merged: all its parts at once. */
function withParts(
  pair: ComparedBlock,
  main: { readonly from: TextBlock; readonly to: TextBlock },
  others: { readonly from: readonly TextBlock[]; readonly to: readonly TextBlock[] },
  bench: Workbench,
): ComparedBlock {
  if (others.from.length === 0 && others.to.length === 0) return pair;
  const join = (one: TextBlock, more: readonly TextBlock[]) =>
    [one, ...more]
      .sort((a, b) => a.index - b.index)
      .map(({ text }) => text)
      .join('\n');
  const notes: Note[] = [...pair.notes];
  if (others.to.length > 0) notes.push('split');
  if (others.from.length > 0) notes.push('merged');
  const whole = wordChanges(join(main.from, others.from), join(main.to, others.to), bench);
  return { ...pair, notes, whole };
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
