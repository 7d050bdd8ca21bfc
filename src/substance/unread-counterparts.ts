import type { MarkedBlock } from './marked-block.ts';
import type { FactPair } from './pair-facts.ts';
import type { TouchedFact } from './touched-facts.ts';

/** Figures that consist of a number and what it counts. */
const COUNTED: readonly FactPair['kind'][] = ['amount', 'percentage', 'duration', 'age', 'date'];

/**
 * A figure of which only a part is marked did not come or go: “days” stayed, and “30” stands where
 * “fünfundvierzig” or “some” stood, which no rule reads as a number. What stood there is given to the pair
 * without a quantity, so that it is told as a change and nobody says by how much.
 */
export function withCounterpart(pair: FactPair, marked: MarkedBlock): FactPair {
  const { kind, from, to } = pair;
  const [fact] = [...from, ...to];
  if (!fact || from.length + to.length !== 1 || !COUNTED.includes(kind)) return pair;
  const side = from.length > 0 ? 'from' : 'to';
  const counterpart = counterpartOf(fact, side, marked);
  if (!counterpart) return pair;
  return side === 'from' ? { kind, from, to: [counterpart] } : { kind, from: [counterpart], to };
}

function counterpartOf(
  fact: TouchedFact,
  side: 'from' | 'to',
  marked: MarkedBlock,
): TouchedFact | null {
  const other = side === 'from' ? 'to' : 'from';
  const place = fact.places.length === 1 ? marked.places[fact.places[0] as number] : undefined;
  if (!place || fact.isBeside) return null;
  const { start, end } = place[side];
  const before = marked[side].slice(fact.start, Math.max(fact.start, start));
  const after = marked[side].slice(Math.min(end, fact.end), fact.end);
  const replaced = marked[other].slice(place[other].start, place[other].end);
  const isPart = start <= fact.end && end >= fact.start && HAS_WORDS.test(before + after);
  if (!isPart || !HAS_WORDS.test(replaced)) return null;
  return {
    ...fact,
    start: place[other].start - before.length,
    end: place[other].end + after.length,
    words: `${before}${replaced}${after}`,
    value: `${before}${replaced}${after}`.replace(/\s+/g, ' ').toLowerCase(),
    quantity: null,
  };
}

const HAS_WORDS = /[\p{L}\p{N}%‰$€£]/u;
