import type { MarkedBlock, MarkedPlace } from './marked-block.ts';
import type { FactPair } from './pair-facts.ts';
import type { TouchedFact } from './touched-facts.ts';

/** Figures that consist of a number and what it counts, and names, of which one part may change. */
const OF_PARTS: readonly FactPair['kind'][] = [
  'amount',
  'percentage',
  'duration',
  'age',
  'date',
  'recipient',
];

/** What replaced a part of a name has at most so many words; in more of them stands something else, too. */
const MOST_OF_NAME = 3;

/**
 * A figure or name of which only a part is marked did not come or go: “days” stayed, and “30” stands where
 * “fünfundvierzig” or “some” stood, which no rule reads as a number; “Acme” was there before it was called
 * “Acme US, LLC”. What stood there is given to the pair without a quantity, so that it is told as a change
 * and nobody says by how much. Where nothing but marks differs (“Inc”, “Inc.”), there is none to be told.
 */
export function withCounterparts(pairs: readonly FactPair[], marked: MarkedBlock): FactPair[] {
  return joinedNames(pairs, marked)
    .map((pair) => withCounterpart(pair, marked))
    .filter(({ kind, from, to }) => kind !== 'recipient' || lettersOf(from) !== lettersOf(to));
}

/** A name that went and one that came, of which the same part stayed, are one that changed. */
function joinedNames(pairs: readonly FactPair[], marked: MarkedBlock): readonly FactPair[] {
  const names = pairs.filter(({ kind }) => kind === 'recipient');
  const [gone, come] = [
    names.filter(({ to }) => to.length === 0),
    names.filter(({ from }) => from.length === 0),
  ];
  const [old, now] = [gone[0]?.from[0], come[0]?.to[0]];
  if (gone.length !== 1 || come.length !== 1 || !old || !now) return pairs;
  const [was, is] = [restOf(old, 'from', marked), restOf(now, 'to', marked)];
  const isOne =
    was &&
    HAS_WORDS.test(was.before + was.after) &&
    is &&
    was.place === is.place &&
    was.before === is.before &&
    was.after === is.after;
  if (!isOne) return pairs;
  const joined: FactPair = { kind: 'recipient', from: [old], to: [now] };
  return [joined, ...pairs.filter((pair) => pair !== gone[0] && pair !== come[0])];
}

function withCounterpart(pair: FactPair, marked: MarkedBlock): FactPair {
  const { kind, from, to } = pair;
  const [fact] = [...from, ...to];
  if (!fact || from.length + to.length !== 1 || !OF_PARTS.includes(kind)) return pair;
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
  const rest = restOf(fact, side, marked);
  if (!rest) return null;
  const other = side === 'from' ? 'to' : 'from';
  const { start, end } = rest.place[other];
  const replaced = marked[other].slice(start, end);
  const hasRest = HAS_WORDS.test(rest.before + rest.after);
  if (!hasRest && !isBeginningOf(fact.words, replaced)) return null;
  // A name may be told by fewer words; a figure without a number is none.
  const isOfKind =
    fact.kind === 'recipient'
      ? (replaced.match(/\S+/gu)?.length ?? 0) <= MOST_OF_NAME
      : HAS_WORDS.test(replaced);
  if (!isOfKind) return null;
  const words = `${rest.before}${replaced}${rest.after}`.trim().replace(/[,;]$/, '');
  return {
    ...fact,
    start: start - rest.before.length,
    end: end + rest.after.length,
    words,
    value: words.replace(/\s+/g, ' ').toLowerCase(),
    quantity: null,
  };
}

/** Whether a name begins with some words, whatever their capitals: “Acme US, LLC” with “ACME”. */
function isBeginningOf(name: string, words: string): boolean {
  const beginning = words.trim().toLowerCase();
  return beginning !== '' && name.toLowerCase().startsWith(`${beginning} `);
}

/** What stayed of a fact before and behind the one place that it touches; null if it touches several. */
function restOf(
  { places, isBeside, start, end }: TouchedFact,
  side: 'from' | 'to',
  marked: MarkedBlock,
): { readonly place: MarkedPlace; readonly before: string; readonly after: string } | null {
  const place = places.length === 1 ? marked.places[places[0] as number] : undefined;
  if (!place || isBeside) return null;
  const own = place[side];
  const before = marked[side].slice(start, Math.max(start, own.start));
  const after = marked[side].slice(Math.min(own.end, end), end);
  return { place, before, after };
}

const HAS_WORDS = /[\p{L}\p{N}%‰$€£]/u;

function lettersOf(facts: readonly TouchedFact[]): string {
  return facts.map(({ words }) => words.replace(/[^\p{L}\p{N}]/gu, '')).join(' ');
}
