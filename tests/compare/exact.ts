import { expect } from 'vitest';
import type { ComparedBlock, Comparison } from '../../src/compare/comparison.ts';
import type { ComparedText, TextBlock } from '../../src/compare/text-blocks.ts';
import type { WordChange } from '../../src/compare/word-change.ts';
import { linesOf } from '../../src/policy/canonical-text.ts';

/** What both sides have, and what one of them has, joined. */
export function sidesOf(words: readonly WordChange[]): { from: string; to: string } {
  const join = (other: WordChange['op']) =>
    words.flatMap(({ op, text }) => (op === other ? [] : [text])).join('');
  return { from: join('added'), to: join('removed') };
}

/** No empty stretch, no two neighbours of one kind, and what was removed stands before what was added. */
export function expectWellFormed(words: readonly WordChange[]): void {
  words.forEach(({ op, text }, at) => {
    if (text === '' || words[at - 1]?.op === op) expect.fail(`Not well formed: ${show(words)}`);
    if (op === 'removed' && words[at - 1]?.op === 'added')
      expect.fail(`Out of order: ${show(words)}`);
  });
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

const rises = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number);

/** The blocks are the lines of the canonical text, but for numbers that are words: “5. Mai 2027”. */
export function expectLines(blocks: readonly TextBlock[], { title, document }: ComparedText): void {
  const lines = linesOf(title, document);
  const own = blocks.map(({ clause, kind, text }, at) => {
    const line = lines[at]?.text ?? '';
    const isCounted = text.endsWith(` ${line}`) && /^\d+\. $/.test(text.slice(0, -line.length));
    return { clause, kind, text: isCounted ? line : text };
  });
  expect(own).toEqual(lines);
}

/** Whatever holds of every comparison, and, where the texts are given, of it as theirs. */
export function expectExact(comparison: Comparison, texts?: readonly [ComparedText, ComparedText]) {
  const { blocks, counts } = comparison;
  const blocksBefore = blocks.flatMap(({ from }) => from ?? []);
  const blocksAfter = blocks.flatMap(({ to }) => to ?? []);
  const inOrder = [...blocksBefore].sort((a, b) => a.index - b.index);
  // Every block of each text once, and no other.
  expect(inOrder.map(({ index }) => index)).toEqual(blocksBefore.map((_, at) => at));
  expect(blocksAfter.map(({ index }) => index)).toEqual(blocksAfter.map((_, at) => at));
  if (texts) {
    expectLines(inOrder, texts[0]);
    expectLines(blocksAfter, texts[1]);
  }
  const kept = blocks.filter(({ kind }) => kind !== 'moved');
  expect(rises(kept.flatMap(({ from }) => from?.index ?? []))).toBe(true);
  const tally = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { kind } of blocks) tally[kind] += 1;
  expect(counts).toEqual(tally);
  for (const block of blocks) expectExactBlock(block);
  expectExactParts(blocks, inOrder, blocksAfter);
}

function expectExactBlock(block: ComparedBlock): void {
  const { kind, from, to, words, notes } = block;
  const sides = sidesOf(words);
  // Compared by hand: `expect` is slow, and there are a million blocks.
  if (sides.from !== (from?.text ?? '') || sides.to !== (to?.text ?? ''))
    expect.fail(`The words do not join to the texts: ${show(block)}`);
  expectWellFormed(words);
  if ((kind === 'added') !== (from === null) || (kind === 'removed') !== (to === null))
    expect.fail(`${kind}, but not by its sides: ${show(block)}`);
  if (new Set(notes).size !== notes.length) expect.fail(`A note twice: ${show(notes)}`);
  const isPlain = kind === 'same' && notes.length === 0;
  if (isPlain && from?.text !== to?.text) expect.fail(`No news, but not the same: ${show(block)}`);
}

/** A part belongs to a block of the other text that has a partner, and whose `whole` has the words of all. */
function expectExactParts(
  blocks: readonly ComparedBlock[],
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): void {
  const pairOf = { from: new Map<number, ComparedBlock>(), to: new Map<number, ComparedBlock>() };
  for (const block of blocks) {
    if (!block.from || !block.to) continue;
    pairOf.from.set(block.from.index, block);
    pairOf.to.set(block.to.index, block);
  }
  const members = new Map<ComparedBlock, { from: Set<number>; to: Set<number> }>();
  for (const { kind, partOf, from, to } of blocks) {
    if (partOf === null) continue;
    const whole = kind === 'added' ? pairOf.from.get(partOf) : pairOf.to.get(partOf);
    if (!whole?.from || !whole.to) expect.fail(`A part of ${partOf}, which has no partner`);
    const own = members.get(whole) ?? {
      from: new Set([whole.from.index]),
      to: new Set([whole.to.index]),
    };
    if (from) own.from.add(from.index);
    if (to) own.to.add(to.index);
    members.set(whole, own);
  }
  const join = (texts: readonly TextBlock[], indexes: ReadonlySet<number>) =>
    [...indexes]
      .sort((a, b) => a - b)
      .map((index) => texts[index]?.text)
      .join('\n');
  for (const block of blocks) {
    const own = members.get(block);
    expect(block.whole !== null).toBe(own !== undefined);
    expect(block.notes.includes('split')).toBe((own?.to.size ?? 0) > 1);
    expect(block.notes.includes('merged')).toBe((own?.from.size ?? 0) > 1);
    if (!own || !block.whole) continue;
    expectWellFormed(block.whole);
    const sides = { from: join(before, own.from), to: join(after, own.to) };
    expect(sidesOf(block.whole)).toEqual(sides);
  }
}
