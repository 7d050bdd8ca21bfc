import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { WordChange } from '../compare/word-change.ts';
import type { Unit } from './units.ts';

/** The parts of blocks that were split or merged, by the index of the whole. */
export interface PartsOf {
  /** The blocks of each text that the other has not, and that are no part of one of its blocks. */
  readonly alone: { readonly from: Alone; readonly to: Alone };
  /** By the index of a block of the first text: those of the second that were split from it. */
  readonly split: ReadonlyMap<number, readonly TextBlock[]>;
  /** By the index of a block of the second text: those of the first that were merged into it. */
  readonly merged: ReadonlyMap<number, readonly TextBlock[]>;
}

export function unitPartsOf({ blocks }: Comparison): PartsOf {
  const [onlyOld, onlyNew] = [new Map<number, TextBlock>(), new Map<number, TextBlock>()];
  const alone = { from: onlyOld, to: onlyNew };
  const parts: PartsOf = { alone, split: new Map(), merged: new Map() };
  for (const { kind, from, to, partOf } of blocks) {
    const part = kind === 'added' ? to : kind === 'removed' ? from : null;
    if (partOf === null && part && part.kind !== 'row')
      (kind === 'added' ? onlyNew : onlyOld).set(part.index, part);
    if (partOf === null || !part) continue;
    const groups = (kind === 'added' ? parts.split : parts.merged) as Map<number, TextBlock[]>;
    groups.set(partOf, [...(groups.get(partOf) ?? []), part]);
  }
  return parts;
}

/**
 * A block that was split or merged, with all its parts, and with what came, or went, between them: the
 * heading that cut a paragraph in two. Null where anything else stands between them.
 */
export function splitUnit(block: ComparedBlock, parts: PartsOf): Unit | null {
  const { from, to, whole } = block;
  if (!from || !to || !whole) return null;
  const old = stretchOf([from, ...(parts.merged.get(to.index) ?? [])], parts.alone.from);
  const now = stretchOf([to, ...(parts.split.get(from.index) ?? [])], parts.alone.to);
  const isFit =
    old &&
    now &&
    joined(old.own) === side(whole, 'added') &&
    joined(now.own) === side(whole, 'removed') &&
    // A break that both texts have must end a block in each.
    [...old.all, ...now.all].every(({ text }) => !text.includes('\n'));
  if (!isFit) return null;
  const hasMore = old.all.length > old.own.length || now.all.length > now.own.length;
  const words = hasMore ? withMore(whole, old.behind, now.behind) : whole;
  return words && { from: old.all, to: now.all, words, move: null, block };
}

type Alone = ReadonlyMap<number, TextBlock>;

/** Some blocks of a text in order, those among all between them, and what stands behind each but the last. */
interface Stretch {
  readonly own: readonly TextBlock[];
  readonly all: readonly TextBlock[];
  readonly behind: readonly (readonly TextBlock[])[];
}

function stretchOf(blocks: readonly TextBlock[], alone: Alone): Stretch | null {
  const own = [...blocks].sort((a, b) => a.index - b.index);
  if (own.some(({ kind }) => kind === 'row')) return null;
  const all: TextBlock[] = [];
  const behind: TextBlock[][] = [];
  for (const [at, block] of own.entries()) {
    all.push(block);
    const next = own[at + 1];
    const between: TextBlock[] = [];
    for (let index = block.index + 1; index < (next?.index ?? 0); index++) {
      const other = alone.get(index);
      if (!other) return null;
      between.push(other);
    }
    if (next) behind.push(between);
    all.push(...between);
  }
  return { own, all, behind };
}

/**
 * The words with what stands between the parts put in where a part ends. Null where a line break of both
 * texts has something behind it in one: it could end neither’s block.
 */
function withMore(
  whole: readonly WordChange[],
  old: Stretch['behind'],
  now: Stretch['behind'],
): WordChange[] | null {
  const ends = { from: 0, to: 0 };
  const words: WordChange[] = [];
  for (const { op, text } of whole) {
    if (!text.includes('\n')) {
      words.push({ op, text });
      continue;
    }
    const pieces = text.split('\n');
    let written = '';
    for (const [at, piece] of pieces.entries()) {
      written += piece;
      if (at === pieces.length - 1) break;
      const behindOld = op === 'added' ? [] : (old[ends.from++] ?? []);
      const behindNew = op === 'removed' ? [] : (now[ends.to++] ?? []);
      if (op === 'same' && behindOld.length + behindNew.length > 0) return null;
      const more = [...behindOld, ...behindNew].map((each) => `\n${each.text}`).join('');
      written += `${more}\n`;
    }
    words.push({ op, text: written });
  }
  return words;
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function side(words: readonly WordChange[], other: WordChange['op']): string {
  return words.map(({ op, text }) => (op === other ? '' : text)).join('');
}
