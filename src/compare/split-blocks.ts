import type { Partners } from './align-blocks.ts';
import { bagOf, commonWeight } from './likeness.ts';
import type { TextBlock } from './text-blocks.ts';
import { foldPrint } from './typography.ts';
import type { Bag, Workbench } from './workbench.ts';
import { cutTokens } from './workbench.ts';

/** Blocks without a partner that are a part of a block of the other text, by index: its index there. */
export interface Parts {
  /** Of removed blocks: the block of the second text that they were merged into. */
  readonly merged: ReadonlyMap<number, number>;
  /** Of added blocks: the block of the first text that they were split from. */
  readonly split: ReadonlyMap<number, number>;
}

/** So much of a part must be new in the whole by it, by weight. */
const LEAST_EXPLAINED = 0.7;

/** A part that was enlarged has at least so much of its own from the whole, by weight. */
const LEAST_OWN = 1 / 3;

/** Parts have at least so many words in all: fewer stand anywhere. */
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
  for (const [part, whole] of runInHeadings(from, to, partners)) merged.set(part, whole);
  for (const [part, whole] of runInHeadings(to, from, back)) split.set(part, whole);
  return { partners, parts: { merged, split } };
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

/** A text, and which of its blocks have a partner. */
interface Paired {
  readonly blocks: readonly TextBlock[];
  readonly partners: Map<number, number>;
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
  for (const run of runsWithout(here)) {
    const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
    const neighbours = [
      passHeadings(first - 1, -1, here),
      passHeadings(last + 1, 1, here),
    ] as const;
    for (const whole of wholesNear(neighbours, here, there)) {
      if (known.parts.has(whole)) continue;
      const owner = there.partners.get(whole);
      if (owner !== undefined && !neighbours.includes(owner)) continue;
      const inOrder = owner === undefined || owner < first ? run : [...run].reverse();
      if (!hasEnoughOf(inOrder[0], there.blocks[whole], bench)) continue;
      const found = partsOf(unexplained(whole), inOrder, isFree, bench);
      const words = found.reduce((sum, { text }) => sum + cutTokens(text, bench).words, 0);
      if (words < LEAST_WORDS || found.length < (owner === undefined ? 2 : 1)) continue;
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

/** Whether a whole has so many words of a block at all that the block may be a part of it. */
function hasEnoughOf(
  block: TextBlock | undefined,
  whole: TextBlock | undefined,
  bench: Workbench,
): boolean {
  if (!block || !whole) return false;
  const bag = bagOf(block.text, bench);
  const isEnough = commonWeight(bag, bagOf(whole.text, bench), bench) >= LEAST_OWN * bag.weight;
  // Where it is, the closer look takes its own.
  if (!isEnough) bench.budget.left -= bag.keys.length;
  return isEnough;
}

/** How often each word stands in a whole that no block explains yet. */
type Remainder = Map<number, number>;

/** Gives the remainder of a whole: at first its words without those of its partner. */
function remainders(here: Paired, there: Paired, bench: Workbench): (whole: number) => Remainder {
  const remainders = new Map<number, Remainder>();
  const bag = (block: TextBlock | undefined) => bagOf(block?.text ?? '', bench);
  return (whole) => {
    const known = remainders.get(whole);
    if (known) return known;
    const remainder = new Map(bag(there.blocks[whole]).counts);
    const owner = there.partners.get(whole);
    if (owner !== undefined) takeOut(remainder, bag(here.blocks[owner]));
    remainders.set(whole, remainder);
    return remainder;
  };
}

/** The first blocks of a run of which each has most of its words in the remainder, each word once. */
function partsOf(
  remainder: Remainder,
  run: readonly TextBlock[],
  isFree: (block: TextBlock) => boolean,
  bench: Workbench,
): TextBlock[] {
  const found: TextBlock[] = [];
  const taken: Remainder = new Map();
  for (const block of run) {
    if (!isFree(block)) break;
    const bag = bagOf(block.text, bench);
    let explained = 0;
    bench.budget.left -= bag.keys.length;
    bag.keys.forEach((key, at) => {
      const count = bag.times[at] as number;
      const left = (remainder.get(key) ?? 0) - (taken.get(key) ?? 0);
      explained += Math.max(0, Math.min(count, left)) * (bench.vocabulary.weights[key] ?? 0);
    });
    const isExplained =
      explained >= LEAST_EXPLAINED * bag.weight ||
      takesMost(explained, bag.weight, remainder, bench);
    if (bag.weight === 0 || !isExplained) break;
    bag.keys.forEach((key, at) => {
      taken.set(key, (taken.get(key) ?? 0) + (bag.times[at] as number));
    });
    found.push(block);
  }
  return found;
}

/** Whether a part that was enlarged when it was cut off has most of what the whole has left. */
function takesMost(
  explained: number,
  weight: number,
  remainder: Remainder,
  { vocabulary }: Workbench,
): boolean {
  if (explained < LEAST_OWN * weight) return false;
  let open = 0;
  for (const [key, count] of remainder) open += count * (vocabulary.weights[key] ?? 0);
  return explained >= LEAST_EXPLAINED * open;
}

function takeOut(remainder: Remainder, { keys, times }: Bag): void {
  keys.forEach((key, at) => {
    const left = remainder.get(key);
    if (left !== undefined) remainder.set(key, Math.max(0, left - (times[at] as number)));
  });
}

/** Stretches of neighbouring blocks that have no partner, between headings. */
function runsWithout({ blocks, partners }: Paired): TextBlock[][] {
  const runs: TextBlock[][] = [];
  for (const block of blocks) {
    if (partners.has(block.index) || block.kind === 'heading') continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.index === block.index - 1) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** On either side of a run, so many blocks without a partner are asked whether they took it up. */
const MOST_FREE = 8;

/** The nearest block that is no heading without a partner: such a one may have parted a paragraph in two. */
function passHeadings(at: number, step: 1 | -1, { blocks, partners }: Paired): number {
  let found = at;
  while (blocks[found]?.kind === 'heading' && !partners.has(found)) found += step;
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
