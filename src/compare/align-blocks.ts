import { exactPairs, type KeyedBlocks } from './exact-pairs.ts';
import { type Candidate, heaviestIncreasing } from './increasing.ts';
import { type LikePair, likePairs } from './like-pairs.ts';
import type { ComparedText, TextBlock } from './text-blocks.ts';
import { foldTypography } from './vocabulary.ts';
import type { Workbench } from './word-changes.ts';

/** Which blocks of two texts are one and the same. */
export interface Pairing {
  /** By the index of a block of the first text: that of its partner in the second. */
  readonly partners: ReadonlyMap<number, number>;
  /** Of these, the blocks of the first text that left their place. */
  readonly moved: ReadonlySet<number>;
}

/** A text and its blocks. */
export interface Side {
  readonly source: ComparedText;
  readonly blocks: readonly TextBlock[];
}

/** An equal block elsewhere must be so long, in UTF-16 units, to be thought the same that was moved. */
const LEAST_MOVED = 10;

/** How much better a partner elsewhere must be for a block not to take one at its own place. */
const MUCH_BETTER = 0.25;

/**
 * Pairs the blocks of two texts: headings by their ids; equal blocks in order, then equal blocks that
 * moved; like blocks in order, then like blocks that moved, for which the bar is higher. What breaks the
 * order of both texts the least is what has moved.
 */
export function alignBlocks(from: Side, to: Side, bench: Workbench): Pairing {
  const [keysFrom, keysTo] = keyBlocks(from, to);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const join = (pair: { readonly from: number; readonly to: number }) => {
    if (partners.has(pair.from) || taken.has(pair.to)) return;
    partners.set(pair.from, pair.to);
    taken.add(pair.to);
  };
  const spine = exactPairs(keysFrom, keysTo, bench.budget);
  spine.forEach(join);
  const isSameClause = sameClauseIn(from, to);
  const rest = () =>
    [
      from.blocks.filter(({ index }) => !partners.has(index)),
      to.blocks.filter(({ index }) => !taken.has(index)),
    ] as const;
  equalElsewhere(...rest(), keysFrom, keysTo, isSameClause).forEach(join);
  const [restFrom, restTo] = rest();
  const like = likePairs(restFrom, restTo, isSameClause, bench);
  likeInOrder(like, spine, restFrom, restTo).forEach(join);
  for (const pair of [...like].sort((a, b) => b.score - a.score || a.from - b.from))
    if (pair.score >= leastScoreElsewhere(pair.words)) join(pair);
  return { partners, moved: movedAmong(partners, keysFrom) };
}

/** Blocks that say the same have the same key; a heading that kept its id has the same key whatever it says. */
function keyBlocks(from: Side, to: Side): [KeyedBlocks, KeyedBlocks] {
  const numbers = new Map<string, number>();
  const idsTo = new Set(to.blocks.map(({ kind, clause }) => (kind === 'heading' ? clause : null)));
  const areLasting = from.source.hasLastingIds && to.source.hasLastingIds;
  const known = new Set<string>();
  const successor = (id: string) => (idsTo.has(id) ? id : to.source.moved[id]);
  if (areLasting)
    for (const { kind, clause } of from.blocks) {
      const id = kind === 'heading' && clause !== null ? successor(clause) : undefined;
      if (id !== undefined && idsTo.has(id)) known.add(id);
    }
  const keyed = ({ blocks }: Side, idOf: (id: string) => string | undefined): KeyedBlocks => {
    const used = new Set<string>();
    const keys = blocks.map(({ kind, clause, text, label }) => {
      const id = kind === 'heading' && clause !== null ? idOf(clause) : undefined;
      const isPaired = id !== undefined && known.has(id) && !used.has(id);
      if (isPaired) used.add(id);
      const words = foldTypography(label ? text.slice(label.length).trimStart() : text);
      const name = kind === 'title' ? 'title' : isPaired ? `id ${id}` : `${kind} ${words}`;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
    return { keys, weights: blocks.map(({ text }) => text.length) };
  };
  return [keyed(from, successor), keyed(to, (id) => id)];
}

function sameClauseIn(from: Side, to: Side) {
  const moved = from.source.hasLastingIds ? to.source.moved : {};
  return (a: TextBlock, b: TextBlock) =>
    a.clause === b.clause || (a.clause !== null && moved[a.clause] === b.clause);
}

/** Equal blocks that are out of order: of several, one of the same clause before others. */
function equalElsewhere(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  keysFrom: KeyedBlocks,
  keysTo: KeyedBlocks,
  isSameClause: (a: TextBlock, b: TextBlock) => boolean,
) {
  const places = new Map<number, TextBlock[]>();
  for (const block of to) {
    const key = keysTo.keys[block.index] as number;
    const known = places.get(key);
    if (known) known.push(block);
    else places.set(key, [block]);
  }
  const pairs = new Map<number, number>();
  for (const isNear of [true, false])
    for (const block of from) {
      if (pairs.has(block.index)) continue;
      const others = places.get(keysFrom.keys[block.index] as number) ?? [];
      const isLong = block.kind === 'heading' || block.text.length >= LEAST_MOVED;
      const at = others.findIndex((other) => (isNear ? isSameClause(block, other) : isLong));
      const [found] = at < 0 ? [] : others.splice(at, 1);
      if (found) pairs.set(block.index, found.index);
    }
  return [...pairs].map(([fromAt, toAt]) => ({ from: fromAt, to: toAt }));
}

/** Of the like pairs between the same two anchors, the heaviest that keep the order of both texts. */
function likeInOrder(
  like: readonly LikePair[],
  spine: readonly Candidate[],
  restFrom: readonly TextBlock[],
  restTo: readonly TextBlock[],
): Candidate[] {
  const bestFrom = new Map<number, number>();
  const bestTo = new Map<number, number>();
  for (const { from, to, score } of like) {
    bestFrom.set(from, Math.max(score, bestFrom.get(from) ?? 0));
    bestTo.set(to, Math.max(score, bestTo.get(to) ?? 0));
  }
  const [fromAnchors, toAnchors] = [
    spine.map(({ from }) => from).sort((a, b) => a - b),
    spine.map(({ to }) => to).sort((a, b) => a - b),
  ];
  const isAlone = (rest: readonly TextBlock[], anchors: readonly number[]) => {
    const gaps = rest.map(({ index }) => rank(anchors, index));
    return new Set(gaps.filter((gap, at) => gap !== gaps[at - 1] && gap !== gaps[at + 1]));
  };
  const [aloneFrom, aloneTo] = [isAlone(restFrom, fromAnchors), isAlone(restTo, toAnchors)];
  const candidates = like.flatMap(({ from, to, score, words }): Candidate[] => {
    const best = Math.max(bestFrom.get(from) ?? 0, bestTo.get(to) ?? 0);
    const [fromGap, toGap] = [rank(fromAnchors, from), rank(toAnchors, to)];
    const isBetweenTheSame = fromGap === toGap;
    // Where one block alone stands for one other, it is likely to be what became of it.
    const areAlone = aloneFrom.has(fromGap) && aloneTo.has(toGap);
    const isFit = (areAlone || score >= leastScoreInOrder(words)) && score > best - MUCH_BETTER;
    return isFit && isBetweenTheSame ? [{ from, to, weight: score * (1 + words) }] : [];
  });
  return heaviestIncreasing(candidates);
}

/** How many of the sorted numbers are smaller. */
function rank(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leastScoreInOrder(words: number): number {
  return words < 8 ? 0.5 : 0.4;
}

function leastScoreElsewhere(words: number): number {
  return words < 4 ? 2 : words < 8 ? 0.75 : words < 20 ? 0.6 : 0.5;
}

function movedAmong(partners: ReadonlyMap<number, number>, { weights }: KeyedBlocks): Set<number> {
  const pairs = [...partners].map(([from, to]) => ({ from, to, weight: weights[from] ?? 1 }));
  const kept = new Set(heaviestIncreasing(pairs).map(({ from }) => from));
  return new Set(pairs.map(({ from }) => from).filter((from) => !kept.has(from)));
}
