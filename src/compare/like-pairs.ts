import { bagOf, likeness } from './likeness.ts';
import { undated } from './loose-names.ts';
import { comparableRows } from './row-names.ts';
import type { TextBlock } from './text-blocks.ts';
import type { Bag, Workbench } from './workbench.ts';
import { cutTokens } from './workbench.ts';

/** Two blocks that have words in common. */
export interface LikePair {
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly score: number;
  /** Of the shorter of the two, in words. */
  readonly words: number;
}

/** A word that stands in more blocks than this tells little about which of them is meant. */
const COMMONPLACE = 250;

/** Of one block, at most so many partners are weighed. */
const MOST_PARTNERS = 24;

/** Below this, two blocks are not worth being thought of as one. */
const LEAST_SCORE = 0.3;

/** What it adds to the likeness of two blocks that they stand in the same clause. */
const SAME_CLAUSE = 0.05;

/** How alike two rows are at least of which the name of one goes on from that of the other. */
const GROWN = 0.35;

/** What is left of the likeness of two rows whose names have no word in common. */
const OTHER_NAME = 0.6;

/** Pairs of blocks with common words, and how alike they are. */
export function likePairs(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  isSameClause: (from: TextBlock, to: TextBlock) => boolean,
  bench: Workbench,
): LikePair[] {
  const bagsFrom = from.map(({ text }) => bagOf(text, bench));
  const bagsTo = to.map(({ text }) => bagOf(text, bench));
  const postings = new Map<number, number[]>();
  bagsTo.forEach(({ keys }, index) => {
    for (const key of keys) {
      const known = postings.get(key);
      if (known) known.push(index);
      else postings.set(key, [index]);
    }
  });
  const shared = new Float64Array(to.length);
  return from.flatMap((block, index) => {
    const bag = bagsFrom[index] as Bag;
    const partners = partnersOf(bag, block.kind === 'row', bagsTo, postings, shared, bench);
    return partners.flatMap((at): LikePair[] => {
      const [other, otherBag] = [to[at] as TextBlock, bagsTo[at] as Bag];
      bench.budget.left -= Math.min(bag.counts.size, otherBag.counts.size);
      const score = likenessOf(block, other, isSameClause, bench);
      const words = Math.min(
        cutTokens(block.text, bench).words,
        cutTokens(other.text, bench).words,
      );
      return score < LEAST_SCORE ? [] : [{ from: block.index, to: other.index, score, words }];
    });
  });
}

/** The blocks that share the most weight with a bag. `shared` is zeros, and is left so. */
function partnersOf(
  bag: Bag,
  isRow: boolean,
  others: readonly Bag[],
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array,
  bench: Workbench,
): number[] {
  const touched: number[] = [];
  let hasCommonplace = false;
  for (let word = 0; word < bag.keys.length; word++) {
    const key = bag.keys[word] as number;
    const count = bag.times[word] as number;
    const places = postings.get(key);
    if (!places) continue;
    if (places.length > COMMONPLACE || bench.budget.left < 0) {
      hasCommonplace = true;
      continue;
    }
    bench.budget.left -= places.length;
    // Of words that weigh the same, the one in fewer blocks tells more: a row’s name, not its number.
    const weight = (bench.vocabulary.weights[key] ?? 0) * (1 + 1 / places.length);
    for (const at of places) {
      if (shared[at] === 0) touched.push(at);
      shared[at] = (shared[at] ?? 0) + weight * Math.min(count, others[at]?.counts.get(key) ?? 0);
    }
  }
  const share = (at: number) => (shared[at] ?? 0) / (bag.weight + (others[at]?.weight ?? 0));
  // What is shared counts once or twice here, so that no pair worth a look is below this.
  const hopeful = hasCommonplace
    ? touched
    : touched.filter((at) => isRow || 2 * share(at) >= LEAST_SCORE - SAME_CLAUSE);
  const partners =
    hopeful.length <= MOST_PARTNERS
      ? hopeful
      : hopeful.sort((a, b) => share(b) - share(a) || a - b).slice(0, MOST_PARTNERS);
  for (const at of touched) shared[at] = 0;
  return partners;
}

/** How alike two blocks are, 0 to 1, by their words and by what else tells whether they are one. */
export function likenessOf(
  from: TextBlock,
  to: TextBlock,
  isSameClause: (from: TextBlock, to: TextBlock) => boolean,
  bench: Workbench,
): number {
  if (from.kind === 'row' && to.kind === 'row')
    return likenessOfRows(from, to, isSameClause, bench);
  const score = Math.max(
    likeness(bagOf(from.text, bench), bagOf(to.text, bench), bench),
    likenessWithoutDates(from, to, bench),
  );
  if (score === 0) return 0;
  if ((from.kind === 'heading') !== (to.kind === 'heading')) return score * 0.6;
  return Math.min(1, score + (isSameClause(from, to) ? SAME_CLAUSE : 0));
}

function likenessOfRows(
  from: TextBlock,
  to: TextBlock,
  isSameClause: (from: TextBlock, to: TextBlock) => boolean,
  bench: Workbench,
): number {
  const { names, texts } = comparableRows(from, to, bench);
  const [name, newName] = names;
  const score = likeness(bagOf(texts[0], bench), bagOf(texts[1], bench), bench);
  if (score === 0) return 0;
  // A row is known by its name, whatever became of its other cells.
  if (name === newName && name !== '') return 0.5 + score / 2;
  if (isLonger(name, newName) || isLonger(newName, name)) return GROWN + (1 - GROWN) * score;
  const areNamesAlike = likeness(bagOf(name, bench), bagOf(newName, bench), bench) > 0;
  if (!areNamesAlike) return score * OTHER_NAME;
  return Math.min(1, score + (isSameClause(from, to) ? SAME_CLAUSE : 0));
}

/** Whether a name goes on from another: “_ga_session” from “_ga”, “Mail and fax” from “Mail”. */
function isLonger(name: string, start: string): boolean {
  return start !== '' && name.startsWith(start) && !/[\p{L}\p{N}]/u.test(name[start.length] ?? 'a');
}

/** How alike two short lines are that both have a date, whatever the dates are; else 0. */
function likenessWithoutDates(from: TextBlock, to: TextBlock, bench: Workbench): number {
  const [rest, other] = [undated(from.text), undated(to.text)];
  if (rest === null || other === null) return 0;
  return likeness(bagOf(rest, bench), bagOf(other, bench), bench);
}
