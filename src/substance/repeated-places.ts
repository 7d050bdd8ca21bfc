import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { type RepeatedChange, repeatedChanges } from '../compare/repeated-changes.ts';
import { markedBlock } from './marked-block.ts';

/** Words that became others in several places, and where more changed than they. */
export interface RepeatedPlaces {
  readonly change: RepeatedChange;
  /** How many blocks have the replacement. */
  readonly blocks: number;
  /** Those of them in which something else is marked too. */
  readonly others: readonly ComparedBlock[];
}

/**
 * Replacements that recur, each with the blocks in which more changed. What else recurs is no more: of two
 * terms that were renamed together, neither singles out the other’s places.
 */
export function repeatedPlaces(comparison: Comparison): RepeatedPlaces[] {
  const changes = repeatedChanges(comparison);
  if (changes.length === 0) return [];
  const blocks = comparison.blocks
    .filter(({ from, to }) => from && to)
    .map((block) => ({ block, pairs: replacementsIn(block) }));
  const isRepeated = (removed: string, added: string) =>
    changes.some((change) => isOf(change, removed, added));
  return changes.map((change) => {
    const own = blocks.filter(({ pairs }) => pairs.some(([a, b]) => isOf(change, a, b)));
    const others = own.filter(({ pairs }) => pairs.some(([a, b]) => !isRepeated(a, b)));
    return { change, blocks: own.length, others: others.map(({ block }) => block) };
  });
}

/** A repeated change is told with the name that stands before it everywhere. */
function isOf({ removed, added }: RepeatedChange, from: string, to: string): boolean {
  return from !== '' && to !== '' && removed.endsWith(from) && added.endsWith(to);
}

function replacementsIn(block: ComparedBlock): (readonly [string, string])[] {
  const { from, to, places } = markedBlock(block);
  return places.map((place) => [
    from.slice(place.from.start, place.from.end).trim(),
    to.slice(place.to.start, place.to.end).trim(),
  ]);
}
