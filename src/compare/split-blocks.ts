import type { Pairing, Side } from './align-blocks.ts';
import { type Bag, bagOf, commonWeight } from './likeness.ts';
import type { TextBlock } from './text-blocks.ts';
import { cutTokens, type Workbench } from './word-changes.ts';

/** Blocks without a partner that are a part of a block of the other text, by index: its index there. */
export interface Parts {
  /** Of removed blocks: the block of the second text that they were merged into. */
  readonly merged: ReadonlyMap<number, number>;
  /** Of added blocks: the block of the first text that they were split from. */
  readonly split: ReadonlyMap<number, number>;
}

/** So much of a part must be new in the whole by it, by weight. */
const LEAST_EXPLAINED = 0.7;

/** A part has at least so many words: fewer stand anywhere. */
const LEAST_WORDS = 4;

/**
 * Finds blocks that were run together or parted: a block without a partner, next to one whose partner has
 * its words too. Pairs are left as they are, but for a block without a partner on either side that takes
 * up several at once: the first of them becomes its partner.
 */
export function findParts(from: Side, to: Side, pairing: Pairing, bench: Workbench) {
  const partners = new Map(pairing.partners);
  const back = new Map([...partners].map(([a, b]) => [b, a]));
  const merged = partsIn(from.blocks, to.blocks, partners, back, bench);
  const split = partsIn(to.blocks, from.blocks, back, partners, bench, new Set(merged.values()));
  return { partners, parts: { merged, split } satisfies Parts };
}

function partsIn(
  blocks: readonly TextBlock[],
  others: readonly TextBlock[],
  partners: Map<number, number>,
  back: Map<number, number>,
  bench: Workbench,
  isTaken: ReadonlySet<number> = new Set(),
): Map<number, number> {
  const parts = new Map<number, number>();
  const bag = (block: TextBlock) => bagOf(cutTokens(block.text, bench), bench);
  for (const run of runsWithout(blocks, partners)) {
    const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
    for (const whole of wholesNear(first, last, others, partners, back, blocks.length)) {
      const owner = back.get(whole.index);
      const hasOwner = owner !== undefined;
      if (hasOwner && owner !== first - 1 && owner !== last + 1) continue;
      const wholeBag = bag(whole);
      const explained = hasOwner
        ? bag(blocks[owner] as TextBlock)
        : bagOf(cutTokens('', bench), bench);
      const side = !hasOwner || owner < first ? run : [...run].reverse();
      const found: TextBlock[] = [];
      let sum = explained;
      for (const part of side) {
        if (parts.has(part.index) || isTaken.has(part.index)) break;
        const own = bag(part);
        const both = addBags(sum, own);
        bench.budget.left -= own.counts.size + both.counts.size;
        const gain = commonWeight(both, wholeBag, bench) - commonWeight(sum, wholeBag, bench);
        const isPart = own.weight > 0 && gain >= LEAST_EXPLAINED * own.weight;
        if (!isPart || (cutTokens(part.text, bench).words < LEAST_WORDS && found.length === 0))
          break;
        found.push(part);
        sum = both;
      }
      if (found.length < (hasOwner ? 1 : 2)) continue;
      if (!hasOwner) {
        const main = found.shift() as TextBlock;
        partners.set(main.index, whole.index);
        back.set(whole.index, main.index);
      }
      for (const part of found) parts.set(part.index, whole.index);
      break;
    }
  }
  return parts;
}

/** Stretches of neighbouring blocks that have no partner. */
function runsWithout(
  blocks: readonly TextBlock[],
  partners: ReadonlyMap<number, number>,
): TextBlock[][] {
  const runs: TextBlock[][] = [];
  blocks.forEach((block, at) => {
    if (partners.has(block.index) || block.kind === 'heading') return;
    const previous = blocks[at - 1];
    const isNext = previous && runs.at(-1)?.at(-1) === previous;
    if (isNext) runs.at(-1)?.push(block);
    else runs.push([block]);
  });
  return runs;
}

/** Where the words of a run may have gone: the partners of its neighbours, and what stands between them. */
function wholesNear(
  first: number,
  last: number,
  others: readonly TextBlock[],
  partners: ReadonlyMap<number, number>,
  back: ReadonlyMap<number, number>,
  length: number,
): TextBlock[] {
  const before = first > 0 ? partners.get(first - 1) : -1;
  const after = last + 1 < length ? partners.get(last + 1) : others.length;
  const near = [before, after].filter((at) => at !== undefined);
  const free: number[] = [];
  if (before !== undefined)
    for (let at = before + 1; at < others.length && !back.has(at) && free.length < 8; at++)
      free.push(at);
  if (after !== undefined)
    for (let at = after - 1; at >= 0 && !back.has(at) && free.length < 16; at--) free.push(at);
  return [...new Set([...near, ...free])].flatMap((at) => others[at] ?? []);
}

function addBags(a: Bag, b: Bag): Bag {
  const counts = new Map(a.counts);
  for (const [key, count] of b.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  return { counts, weight: a.weight + b.weight };
}
