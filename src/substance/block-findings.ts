import type { ComparedBlock } from '../compare/comparison.ts';
import { contraries } from './contraries.ts';
import type { FactSurroundings } from './facts-in-sentence.ts';
import type { Extent, Finding } from './finding.ts';
import { type MarkedBlock, type MarkedPlace, markedBlock } from './marked-block.ts';
import { type FactPair, pairFacts } from './pair-facts.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { snippetOf } from './snippet.ts';
import { type TouchedFact, touchedFacts } from './touched-facts.ts';
import { compareQuantities } from './trend.ts';
import { withCounterparts } from './unread-counterparts.ts';

/** What a comparison knows around a block. */
export interface BlockContext {
  /** What a row of a table is called. */
  readonly row: string | null;
  readonly from: FactSurroundings;
  readonly to: FactSurroundings;
  /** Whether the whole earlier, or later, text has some words somewhere. */
  readonly isElsewhere: (side: 'from' | 'to', words: string) => boolean;
  /** Whether a reference in the earlier text and one in the later lead to the same clause. */
  readonly isSameTarget: (from: string, to: string) => boolean;
}

/** A block’s places with its sentences, as the steps below need them. */
interface Sides {
  readonly marked: MarkedBlock;
  readonly from: readonly Span[];
  readonly to: readonly Span[];
  /** Whether only one of the texts has the block. */
  readonly isWhole: boolean;
  /** Which sentences came, or went, as a whole. */
  readonly wholes: { readonly from: readonly boolean[]; readonly to: readonly boolean[] };
}

/** A block with more marks was written anew: what one of them replaced is not known. */
const MOST_PLACES = 400;

/** Everything of substance that is marked in a block. */
export function blockFindings(
  block: ComparedBlock,
  index: number,
  context: BlockContext,
): Finding[] {
  const marked = markedBlock(block);
  const { places } = marked;
  if (places.length === 0 || places.length > MOST_PLACES) return [];
  const [from, to] = [sentencesOf(marked.from), sentencesOf(marked.to)];
  const isWhole = block.from === null || block.to === null;
  const spansOf = (side: 'from' | 'to') => places.map((place) => place[side]);
  const sides: Sides = {
    marked,
    from,
    to,
    isWhole,
    wholes: {
      from: wholeSentences(marked.from, from, spansOf('from')),
      to: wholeSentences(marked.to, to, spansOf('to')),
    },
  };
  const old = touchedFacts(marked.from, from, places, 'from', context.from);
  const now = touchedFacts(marked.to, to, places, 'to', context.to);
  const groups = groupsOf(places.length, [...old, ...now]);
  const pairs = groups.flatMap((group) => {
    const isIn = ({ places: own }: TouchedFact) => own.some((each) => group.includes(each));
    const isSmall = group.every((at) => isSmallPlace(places[at] as MarkedPlace, marked));
    return withCounterparts(pairFacts(old.filter(isIn), now.filter(isIn), isSmall), marked);
  });
  const kept = withoutMovedWords(asOneNegation(pairs, sides), sides).filter((pair) =>
    isFinding(pair, sides, context),
  );
  const turned = contraries(marked, index, context);
  // “optional” that became “non-optional” is told as that, not as a permission that went besides.
  const isToldAsContrary = ({ kind, from, to }: FactPair) =>
    turned.length > 0 &&
    kind === 'modal' &&
    [...from, ...to].every(({ words }) =>
      turned.some((each) => [each.from, each.to].some((word) => words.endsWith(word ?? '—'))),
    );
  return [
    ...kept
      .filter((pair) => !isToldAsContrary(pair))
      .map((pair) => ({ ...findingOf(pair, sides, index), row: context.row })),
    ...turned,
  ];
}

/** What share of a sentence must be marked for it to have come, or gone, as a whole. */
const MOST_OF_IT = 0.8;

/** How many characters it must have: “Yes.” is a word. */
const LEAST_LENGTH = 25;

/** Which sentences of a side came, or went, as a whole: all but a word or two of each is marked. */
function wholeSentences(
  text: string,
  sentences: readonly Span[],
  marks: readonly Span[],
): boolean[] {
  return sentences.map((sentence) => {
    const marked = marks.reduce((sum, { start, end }) => {
      const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
      return sum + Math.max(0, shared);
    }, 0);
    const { length } = text.slice(sentence.start, sentence.end).trimEnd();
    return marked >= MOST_OF_IT * length && length >= LEAST_LENGTH;
  });
}

/** The places that facts join: what one of them replaced is told with what the other did. */
function groupsOf(count: number, facts: readonly TouchedFact[]): number[][] {
  const group = Array.from({ length: count }, (_, index) => index);
  const rootOf = (place: number): number => {
    let root = place;
    while (group[root] !== root) root = group[root] as number;
    return root;
  };
  for (const { places } of facts)
    for (const place of places) group[rootOf(place)] = rootOf(places[0] as number);
  const groups = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  }
  return [...groups.values()];
}

/** In a place of more words than these nobody can tell by rule what stands for what. */
const MOST_PAIRED = 8;

function isSmallPlace(place: MarkedPlace, { from, to }: MarkedBlock): boolean {
  return (
    wordsIn(from.slice(place.from.start, place.from.end)) <= MOST_PAIRED &&
    wordsIn(to.slice(place.to.start, place.to.end)) <= MOST_PAIRED
  );
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** “ne … pas” is one negation, and so is what came in two places of a sentence. */
function asOneNegation(pairs: readonly FactPair[], sides: Sides): FactPair[] {
  const joined = new Map<string, FactPair>();
  const others: FactPair[] = [];
  for (const pair of pairs) {
    if (pair.kind !== 'negation') {
      others.push(pair);
      continue;
    }
    const side = pair.from.length > 0 ? 'from' : 'to';
    const [first] = pair[side];
    const sentence = sides[side].findIndex(({ end }) => (first?.start ?? 0) < end);
    const key = `${side} ${sentence}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...pair, [side]: [...known[side], ...pair[side]] } : pair);
  }
  return [...joined.values(), ...others];
}

/** How many words a place must have for what went there and came elsewhere to be a rewording. */
const REWORDED = 4;

/**
 * What went in one place of a paragraph and came in another was reworded or moved, not taken back; where
 * few words changed, the place itself may be the news: “will not share or sell”, “will share or not sell”.
 */
function withoutMovedWords(pairs: readonly FactPair[], sides: Sides): FactPair[] {
  const isLarge = ({ from, to }: FactPair) =>
    [...from, ...to].some(({ places }) =>
      places.some((at) => {
        const place = sides.marked.places[at] as MarkedPlace;
        return (
          wordsIn(sides.marked.from.slice(place.from.start, place.from.end)) >= REWORDED ||
          wordsIn(sides.marked.to.slice(place.to.start, place.to.end)) >= REWORDED
        );
      }),
    );
  const gone = new Set<FactPair>();
  for (const pair of pairs) {
    if (pair.to.length > 0 || gone.has(pair)) continue;
    const other = pairs.find(
      (each) =>
        each.kind === pair.kind &&
        each.from.length === 0 &&
        !gone.has(each) &&
        (pair.kind === 'negation' || valuesOf(each.to) === valuesOf(pair.from)) &&
        (isLarge(each) || isLarge(pair)),
    );
    if (!other) continue;
    gone.add(pair);
    gone.add(other);
  }
  return pairs.filter((pair) => !gone.has(pair));
}

function valuesOf(facts: readonly TouchedFact[]): string {
  return [...new Set(facts.map(({ value }) => value))].sort().join('|');
}

/** Modal verbs that alone make no news of a whole sentence. */
const WEAK = ['advice', 'effort', 'intention'];

function isFinding(pair: FactPair, sides: Sides, context: BlockContext): boolean {
  const { kind, from, to } = pair;
  const isAlone = from.length === 0 || to.length === 0;
  if (kind === 'cross-reference')
    return !isAlone && !context.isSameTarget(from[0]?.words ?? '', to[0]?.words ?? '');
  if (!isAlone) return true;
  const facts = [...from, ...to];
  const isElsewhere = facts.every(({ words }) =>
    context.isElsewhere(from.length > 0 ? 'to' : 'from', words),
  );
  const extent = extentOf(pair, sides);
  if (kind === 'recipient' || kind === 'country' || kind === 'contact') return !isElsewhere;
  // A number that came with other words is as often one of a street as one that counts.
  // Without what it replaced, neither does “all”, “before” or “up to” tell much.
  if (kind === 'number' || kind === 'bound' || kind === 'name') return false;
  if (extent === 'words') return true;
  if (kind === 'modal') return facts.some(({ modality }) => !WEAK.includes(modality ?? ''));
  return kind !== 'sign' && (kind !== 'legal-basis' || !isElsewhere);
}

function placesOf({ from, to }: FactPair): number[] {
  return [...new Set([...from, ...to].flatMap(({ places }) => places))].sort((a, b) => a - b);
}

function extentOf(pair: FactPair, sides: Sides): Extent {
  if (sides.isWhole) return 'block';
  const { from, to } = pair;
  // A few words that stand for a few others are no sentence that came or went.
  const isReplacement = placesOf(pair).every((at) => {
    const place = sides.marked.places[at] as MarkedPlace;
    const [old, now] = [place.from, place.to].map(({ start, end }) => end > start);
    return old && now && isSmallPlace(place, sides.marked);
  });
  if (isReplacement) return 'words';
  const isOfSentence = (side: 'from' | 'to') => (fact: Span) =>
    sides.wholes[side][sides[side].findIndex(({ end }) => fact.start < end)] === true;
  return from.every(isOfSentence('from')) && to.every(isOfSentence('to')) ? 'sentence' : 'words';
}

function findingOf(pair: FactPair, sides: Sides, block: number): Finding {
  const { kind, from, to } = pair;
  const [old, now] = [from[0] ?? null, to[0] ?? null];
  const places = placesOf(pair);
  return {
    kind,
    from: factsInWords(from),
    to: factsInWords(to),
    ...compareQuantities(kind, old?.quantity ?? null, now?.quantity ?? null),
    extent: extentOf(pair, sides),
    words: snippetOf(
      sides.marked,
      places.map((place) => sides.marked.places[place] as MarkedPlace),
      { from: old, to: now },
    ),
    row: null,
    withClause: null,
    block,
  };
}

/** The words of some facts; null if there is none. */
function factsInWords(facts: readonly TouchedFact[]): string | null {
  const words = [...facts].sort((a, b) => a.start - b.start).map((fact) => fact.words.trim());
  return words.length > 0 ? [...new Set(words)].join(' … ') : null;
}
