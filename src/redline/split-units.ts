import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { WordChange } from '../compare/word-change.ts';
import type { Unit } from './units.ts';

/** The parts of blocks that were split or merged, by the index of the whole. */
export interface PartsOf {
  /** By the index of a block of the first text: those of the second that were split from it. */
  readonly split: ReadonlyMap<number, readonly TextBlock[]>;
  /** By the index of a block of the second text: those of the first that were merged into it. */
  readonly merged: ReadonlyMap<number, readonly TextBlock[]>;
}

export function unitPartsOf({ blocks }: Comparison): PartsOf {
  const parts: PartsOf = { split: new Map(), merged: new Map() };
  for (const { kind, from, to, partOf } of blocks) {
    const part = kind === 'added' ? to : kind === 'removed' ? from : null;
    if (partOf === null || !part) continue;
    const groups = (kind === 'added' ? parts.split : parts.merged) as Map<number, TextBlock[]>;
    groups.set(partOf, [...(groups.get(partOf) ?? []), part]);
  }
  return parts;
}

/** A block that was split or merged, with all its parts: where nothing stands between them, else null. */
export function splitUnit(
  { from, to, whole }: ComparedBlock,
  { split, merged }: PartsOf,
): Unit | null {
  if (!from || !to || !whole) return null;
  const old = inOrder([from, ...(merged.get(to.index) ?? [])]);
  const now = inOrder([to, ...(split.get(from.index) ?? [])]);
  const isFit =
    old &&
    now &&
    joined(old) === side(whole, 'added') &&
    joined(now) === side(whole, 'removed') &&
    // A break that both texts have must end a block in each.
    [...old, ...now].every(({ text }) => !text.includes('\n'));
  return isFit ? { from: old, to: now, words: whole, move: null } : null;
}

function inOrder(blocks: readonly TextBlock[]): TextBlock[] | null {
  const sorted = [...blocks].sort((a, b) => a.index - b.index);
  const first = sorted[0]?.index ?? 0;
  const isWhole = sorted.every(({ index, kind }, at) => index === first + at && kind !== 'row');
  return isWhole ? sorted : null;
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function side(words: readonly WordChange[], other: WordChange['op']): string {
  return words.map(({ op, text }) => (op === other ? '' : text)).join('');
}
