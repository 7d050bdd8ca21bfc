import { bagOf, commonWeight } from './likeness.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Bag, Workbench } from './workbench.ts';

/** A part must have so much that is new in the whole, by weight. */
const LEAST_EXPLAINED = 0.7;

/** A part that was enlarged has at least so much of its own from the whole, by weight. */
const LEAST_OWN = 1 / 3;

/** A text, and which of its blocks have a partner. */
export interface Paired {
  readonly blocks: readonly TextBlock[];
  readonly partners: Map<number, number>;
}

/** Whether a whole has so many words of a block at all that the block may be a part of it. */
export function hasEnoughOf(
  block: TextBlock | undefined,
  whole: TextBlock | undefined,
  bench: Workbench,
): boolean {
  if (!block || !whole) return false;
  const bag = bagOf(block.text, bench);
  const isEnough = commonWeight(bag, bagOf(whole.text, bench), bench) >= LEAST_OWN * bag.weight;
  // Where it is enough, `partsOf` takes its own share of the budget.
  if (!isEnough) bench.budget.left -= bag.keys.length;
  return isEnough;
}

/** How often each word stands in a whole that no block explains yet. */
export type Remainder = Map<number, number>;

/** Gives the remainder of a whole: at first its words without those of its partner. */
export function remainders(
  here: Paired,
  there: Paired,
  bench: Workbench,
): (whole: number) => Remainder {
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
export function partsOf(
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

/** Whether a remainder has every word of some blocks, as often as they have it. */
export function areWhollyIn(
  remainder: Remainder,
  blocks: readonly TextBlock[],
  bench: Workbench,
): boolean {
  const left = new Map(remainder);
  return blocks.every(({ text }) => {
    const { keys, times } = bagOf(text, bench);
    const isIn = keys.every(
      (key, at) =>
        bench.vocabulary.weights[key] === 0 || (left.get(key) ?? 0) >= (times[at] as number),
    );
    takeOut(left, bagOf(text, bench));
    return isIn;
  });
}

export function takeOut(remainder: Remainder, { keys, times }: Bag): void {
  keys.forEach((key, at) => {
    const left = remainder.get(key);
    if (left !== undefined) remainder.set(key, Math.max(0, left - (times[at] as number)));
  });
}
