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
  /** The length of the shorter of the two, in words. */
  readonly words: number;
}

/** A word that stands in more blocks than this tells little about which of them is meant. */
const COMMONPLACE = 250;

/**
 * So many other blocks are looked at for one block, word by word: in a long text, those with its rarest
 * words.
 */
const MOST_VISITS = 6000;

/** How many partners of one block are weighed, at most. */
const MOST_PARTNERS = 24;

/** Below this, two blocks are not worth being thought of as one. */
const LEAST_SCORE = 0.3;

/** What it adds to the likeness of two blocks that they stand in the same clause. */
const SAME_CLAUSE = 0.05;

/** How alike two rows are at least if the name of one goes on from that of the other. */
const GROWN = 0.35;

/** What is left of the likeness of two rows whose names have no word in common. */
const OTHER_NAME = 0.6;

/** The blocks in which a word stands, by their place among the others, and how often in each. */
interface Postings {
  readonly places: number[];
  readonly times: number[];
}

/** Pairs of blocks with common words, and how alike they are. */
export function likePairs(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  isSameClause: (from: TextBlock, to: TextBlock) => boolean,
  bench: Workbench,
): LikePair[] {
  const bagsFrom = from.map(({ text }) => bagOf(text, bench));
  const bagsTo = to.map(({ text }) => bagOf(text, bench));
  const postings = new Map<number, Postings>();
  bagsTo.forEach(({ keys, times }, index) => {
    keys.forEach((key, at) => {
      const known = postings.get(key) ?? { places: [], times: [] };
      postings.set(key, known);
      known.places.push(index);
      known.times.push(times[at] as number);
    });
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

/**
 * The blocks that share the most weight with a bag, by its rarest words first. `shared` is zeros, and is
 * left so.
 */
function partnersOf(
  bag: Bag,
  isRow: boolean,
  others: readonly Bag[],
  postings: ReadonlyMap<number, Postings>,
  shared: Float64Array,
  bench: Workbench,
): readonly number[] {
  const known = bag.keys.flatMap((key, word) => {
    const found = postings.get(key);
    return found ? [{ key, ...found, count: bag.times[word] as number }] : [];
  });
  known.sort((a, b) => a.places.length - b.places.length);
  const touched: number[] = [];
  let visits = 0;
  let hasAll = true;
  for (const { key, places, times, count } of known) {
    const isTelling = places.length <= COMMONPLACE || visits === 0;
    if (!isTelling || visits + places.length > MOST_VISITS || bench.budget.left < 0) {
      hasAll = false;
      break;
    }
    visits += places.length;
    bench.budget.left -= places.length;
    // A word in fewer blocks tells more than one of the same weight: a row’s name, not its number.
    const weight = (bench.vocabulary.weights[key] ?? 0) * (1 + 1 / places.length);
    for (let each = 0; each < places.length; each++) {
      const at = places[each] as number;
      const before = shared[at] as number;
      if (before === 0) touched.push(at);
      shared[at] = before + weight * Math.min(count, times[each] as number);
    }
  }
  bench.budget.left -= touched.length;
  const share = (at: number) => (shared[at] ?? 0) / (bag.weight + (others[at]?.weight ?? 0));
  // What is shared counts once or twice here, so that every pair worth a look is above this.
  const least = hasAll && !isRow ? (LEAST_SCORE - SAME_CLAUSE) / 2 : 0;
  const partners = greatest(touched, share, least);
  for (const at of touched) shared[at] = 0;
  return partners;
}

/** Returns the pairs that are worth most, as many as are weighed; of equal ones the first. */
function greatest(
  places: readonly number[],
  worth: (at: number) => number,
  least: number,
): readonly number[] {
  const best: number[] = [];
  const values: number[] = [];
  for (const place of places) {
    const value = worth(place);
    const isFull = best.length === MOST_PARTNERS;
    if (value < least || (isFull && value <= (values[MOST_PARTNERS - 1] as number))) continue;
    let at = isFull ? MOST_PARTNERS - 1 : best.length;
    for (; at > 0 && (values[at - 1] as number) < value; at--) {
      best[at] = best[at - 1] as number;
      values[at] = values[at - 1] as number;
    }
    best[at] = place;
    values[at] = value;
  }
  return best;
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
