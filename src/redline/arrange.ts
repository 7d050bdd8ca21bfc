import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { WordChange } from '../compare/word-change.ts';
import { splitUnit, unitPartsOf } from './split-units.ts';
import { lonely, type Unit } from './units.ts';

/**
 * Both texts as one: without what stands in the second alone it is the first, in its order, and without
 * what stands in the first alone it is the second. So a block that moved stands twice.
 */
export function arrange(comparison: Comparison): Unit[] {
  const old: TextBlock[] = [];
  const now: TextBlock[] = [];
  const kept: Unit[] = [];
  const moves = new Map<TextBlock, Unit>();
  const parts = unitPartsOf(comparison);
  let lastKept = -1;
  for (const block of comparison.blocks) {
    const { from, to } = block;
    if (from) old[from.index] = from;
    if (to) now[to.index] = to;
    if (!from || !to) continue;
    const unit = keptUnit(block, lastKept, parts);
    if (unit) {
      kept.push(unit);
      lastKept = unit.from.at(-1)?.index ?? lastKept;
    } else if (block.kind === 'moved' && from.kind !== 'row' && to.kind !== 'row') {
      const move = moves.size / 2 + 1;
      moves.set(from, { ...lonely('from', from, without(block.words, 'added')), move, block });
      moves.set(to, { ...lonely('to', to, without(block.words, 'removed')), move, block });
    }
  }
  const units: Unit[] = [];
  let before: Unit | null = null;
  for (const next of [...kept, null]) {
    const between = (blocks: readonly TextBlock[], side: 'from' | 'to') =>
      blocks
        .slice(
          (before?.[side].at(-1)?.index ?? -1) + 1,
          next ? (next[side][0]?.index ?? 0) : blocks.length,
        )
        .map((block) => moves.get(block) ?? lonely(side, block, null));
    units.push(...interleave(before, between(old, 'from'), between(now, 'to'), next));
    if (next) units.push(next);
    before = next;
  }
  return units;
}

/** A pair that stands where it stood, or null if it must be written as removed and added. */
function keptUnit(
  block: ComparedBlock,
  lastKept: number,
  parts: ReturnType<typeof unitPartsOf>,
): Unit | null {
  const { kind, from, to, words } = block;
  if (!from || !to || kind === 'moved' || from.index <= lastKept) return null;
  if ((from.kind === 'row') !== (to.kind === 'row')) return null;
  const areCellsKept = words.every(({ op, text }) => op === 'same' || !text.includes('\t'));
  if (from.kind === 'row' && !areCellsKept) return null;
  const unit = splitUnit(block, parts);
  if (unit && (unit.from[0]?.index ?? 0) > lastKept) return unit;
  return { from: [from], to: [to], words, move: null, block };
}

/**
 * What was removed stands before what was added; but rows stay with the table of the row before them, or
 * of the row behind them.
 */
function interleave(
  before: Unit | null,
  removed: Unit[],
  added: Unit[],
  next: Unit | null,
): Unit[] {
  if (removed.length === 0 || added.length === 0) return [...removed, ...added];
  const [removedHead, addedHead] = [rowsOf(removed, 'from', before), rowsOf(added, 'to', before)];
  const [removedRest, addedRest] = [removed.slice(removedHead), added.slice(addedHead)];
  const [removedTail, addedTail] = [
    removedRest.length - rowsOf([...removedRest].reverse(), 'from', next),
    addedRest.length - rowsOf([...addedRest].reverse(), 'to', next),
  ];
  return [
    ...removed.slice(0, removedHead),
    ...added.slice(0, addedHead),
    ...removedRest.slice(0, removedTail),
    ...addedRest.slice(0, addedTail),
    ...removedRest.slice(removedTail),
    ...addedRest.slice(addedTail),
  ];
}

/** How many of the first units are rows of the table of their neighbour. */
function rowsOf(units: readonly Unit[], side: 'from' | 'to', neighbour: Unit | null): number {
  const table = neighbour?.[side][0]?.place.table;
  if (!table) return 0;
  const end = units.findIndex((unit) => unit[side][0]?.place.table !== table);
  return end < 0 ? units.length : end;
}

function without(words: readonly WordChange[], other: WordChange['op']): WordChange[] {
  return words.filter(({ op }) => op !== other);
}
