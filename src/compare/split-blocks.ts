import type { Partners } from './align-blocks.ts';
import { bagOf } from './likeness.ts';
import {
  areWhollyIn,
  hasEnoughOf,
  type Paired,
  partsOf,
  remainders,
  takeOut,
} from './part-words.ts';
import { namingColumn } from './row-names.ts';
import type { TextBlock } from './text-blocks.ts';
import { foldPrint } from './typography.ts';
import type { Workbench } from './workbench.ts';
import { cutTokens } from './workbench.ts';

/** Blocks without a partner that are a part of a block of the other text, by index: its index there. */
export interface Parts {
  /** Leads from a removed block to the block of the second text that it was merged into. */
  readonly merged: ReadonlyMap<number, number>;
  /** Leads from an added block to the block of the first text that it was split from. */
  readonly split: ReadonlyMap<number, number>;
}

/** Parts have at least so many words in all, but for several that stand in the whole to the word. */
const LEAST_WORDS = 4;

/**
 * Finds blocks that were run together or parted: blocks without a partner, next to one whose partner has
 * their words too. Pairs are left as they are, but for a block without a partner on either side that takes
 * up several at once: the first of them becomes its partner.
 */
export function findParts(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  alignment: Partners,
  bench: Workbench,
): { partners: Partners; parts: Parts } {
  const partners = new Map(alignment);
  const back = new Map([...partners].map(([a, b]) => [b, a]));
  const nothing = { wholes: new Set<number>(), parts: new Set<number>() };
  const merged = partsIn(
    { blocks: from, partners },
    { blocks: to, partners: back },
    nothing,
    bench,
  );
  const known = { wholes: new Set(merged.values()), parts: new Set(merged.keys()) };
  const split = partsIn({ blocks: to, partners: back }, { blocks: from, partners }, known, bench);
  leadWithFirst({ blocks: from, partners }, { blocks: to, partners: back }, merged, split);
  leadWithFirst({ blocks: to, partners: back }, { blocks: from, partners }, split, merged);
  for (const [part, whole] of runInHeadings(from, to, partners)) merged.set(part, whole);
  for (const [part, whole] of runInHeadings(to, from, back)) split.set(part, whole);
  return { partners, parts: { merged, split } };
}

/**
 * Makes the first of several parts that stand side by side the partner of the whole, whichever is most like
 * it: the whole is shown as that one is, “We share it with:” as a paragraph and not as an item.
 * @param reverse the parts of the other text: a partner that is itself their whole keeps its place
 */
function leadWithFirst(
  here: Paired,
  there: Paired,
  parts: Map<number, number>,
  reverse: ReadonlyMap<number, number>,
): void {
  const wholes = new Set(reverse.values());
  const groups = new Map<number, number[]>();
  for (const [part, whole] of parts) groups.set(whole, [...(groups.get(whole) ?? []), part]);
  for (const [whole, others] of groups) {
    const main = there.partners.get(whole);
    const first = Math.min(...others);
    if (main === undefined || first > main || wholes.has(main)) continue;
    const last = Math.max(main, ...others);
    const stretch = here.blocks.slice(first, last + 1);
    const areNeighbours = last - first === others.length;
    if (!areNeighbours || stretch.some(({ kind }) => kind !== 'paragraph')) continue;
    here.partners.delete(main);
    here.partners.set(first, whole);
    there.partners.set(whole, first);
    parts.delete(first);
    parts.set(main, whole);
  }
}

/**
 * Headings without a partner that the other text has as the first words of the paragraph under them, as
 * in “Sharing. We share …”.
 */
function runInHeadings(
  here: readonly TextBlock[],
  there: readonly TextBlock[],
  partners: Partners,
): [heading: number, whole: number][] {
  return here.flatMap((heading): [number, number][] => {
    const next = here[heading.index + 1];
    const whole = next && partners.get(next.index);
    if (heading.kind !== 'heading' || partners.has(heading.index) || whole === undefined) return [];
    const [words, text, rest] = [heading, there[whole], next].map((block) =>
      foldPrint(block?.text ?? '').toLowerCase(),
    ) as [string, string, string];
    const isRunIn = text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
    return isRunIn && !rest.startsWith(words) ? [[heading.index, whole]] : [];
  });
}

/**
 * The parts among the blocks of one text of wholes in the other.
 * @param known what the other direction found: a whole is no part, and a part no whole
 */
function partsIn(
  here: Paired,
  there: Paired,
  known: { readonly wholes: ReadonlySet<number>; readonly parts: ReadonlySet<number> },
  bench: Workbench,
): Map<number, number> {
  const parts = new Map<number, number>();
  const unexplained = remainders(here, there, bench);
  const isFree = ({ index }: TextBlock) => !parts.has(index) && !known.wholes.has(index);
  const runs = runsWithout(here);
  // Forward, then back: a part may be told by the part before it, or behind it.
  for (const run of [...runs, ...runs.toReversed()]) {
    if (run[0] && !isFree(run[0])) continue;
    const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
    const neighbours = [
      passBetween(first - 1, -1, here, parts),
      passBetween(last + 1, 1, here, parts),
    ] as const;
    for (const whole of wholesNear(neighbours, here, there)) {
      const target = there.blocks[whole];
      // What a footnote said and the text says now, or the reverse, stands somewhere else.
      if (known.parts.has(whole) || !target || isNote(target) !== isNote(run[0])) continue;
      const owner = there.partners.get(whole);
      if (owner !== undefined && !neighbours.includes(owner)) continue;
      const inOrder = owner === undefined || owner < first ? run : [...run].reverse();
      if (!hasEnoughOf(inOrder[0], target, bench)) continue;
      const isPossible = (block: TextBlock) => isFree(block) && !isOtherRow(block, target, bench);
      const found = partsOf(unexplained(whole), inOrder, isPossible, bench);
      const words = found.reduce((sum, { text }) => sum + cutTokens(text, bench).words, 0);
      const isEnough =
        words >= LEAST_WORDS || (found.length > 1 && areWhollyIn(unexplained(whole), found, bench));
      if (!isEnough || found.length < (owner === undefined ? 2 : 1)) continue;
      for (const { text } of found) takeOut(unexplained(whole), bagOf(text, bench));
      const main = owner === undefined ? found.shift() : undefined;
      if (main) {
        here.partners.set(main.index, whole);
        there.partners.set(whole, main.index);
      }
      for (const { index } of found) parts.set(index, whole);
      break;
    }
  }
  return parts;
}

/** Stretches of neighbouring blocks that have no partner, between headings, of the text or of footnotes. */
function runsWithout({ blocks, partners }: Paired): TextBlock[][] {
  const runs: TextBlock[][] = [];
  for (const block of blocks) {
    if (partners.has(block.index) || block.kind === 'heading') continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.index === block.index - 1 && isNote(last) === isNote(block)) run?.push(block);
    else runs.push([block]);
  }
  return runs;
}

/**
 * Whether two rows of tables are about different things: what one is called stands nowhere in the other.
 * Else a row that went would be a part of one that got a cell with “United States”, which both have.
 */
function isOtherRow(part: TextBlock, whole: TextBlock, bench: Workbench): boolean {
  const { table } = part.place;
  if (!table || whole.kind !== 'row') return false;
  const name = part.text.split('\t')[namingColumn(table)] ?? '';
  const { counts } = bagOf(whole.text, bench);
  return bagOf(name, bench).keys.some((key) => !counts.has(key));
}

const isNote = (block: TextBlock | undefined) => block?.place.isFootnote === true;

/** So many blocks without a partner on either side of a run are asked whether they took it up. */
const MOST_FREE = 8;

/**
 * The nearest block that is no part itself, and no heading without a partner: such a one may have parted a
 * paragraph in two.
 */
function passBetween(
  at: number,
  step: 1 | -1,
  { blocks, partners }: Paired,
  parts: ReadonlyMap<number, number>,
): number {
  let found = at;
  while (parts.has(found) || (blocks[found]?.kind === 'heading' && !partners.has(found)))
    found += step;
  return found;
}

/** Where the words of a run may have gone: the partners of its neighbours, and what stands between them. */
function wholesNear(
  [previous, next]: readonly [previous: number, next: number],
  here: Paired,
  there: Paired,
): Set<number> {
  const [start, end] = [-1, there.blocks.length];
  const before = previous >= 0 ? here.partners.get(previous) : start;
  const after = next < here.blocks.length ? here.partners.get(next) : end;
  const near = [before, after].filter((at) => at !== undefined && at > start && at < end);
  const free: number[] = [];
  const walk = (neighbour: number | undefined, step: 1 | -1) => {
    if (neighbour === undefined) return;
    for (let count = 1; count <= MOST_FREE; count++) {
      const at = neighbour + step * count;
      if (at <= start || at >= end || there.partners.has(at)) return;
      free.push(at);
    }
  };
  walk(before, 1);
  walk(after, -1);
  return new Set([...near, ...free] as number[]);
}
