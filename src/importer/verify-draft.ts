import { createBudget } from '../compare/budget.ts';
import { editScript } from '../compare/edit-script.ts';
import { commonWords } from '../policy/word-lists.ts';
import { asideDoubts } from './asides.ts';
import type { DraftReading } from './draft-reading.ts';
import type { Doubt } from './foreign.ts';
import { lostFacts } from './lost-facts.ts';
import type { FactKind, SecondReading } from './second-reading.ts';
import { cutWords, wordsOfStretches } from './words-of-stretches.ts';

/** How a second reading of a source compares with the draft that was made of it. */
export interface Verification {
  /** Words of the text of the source. */
  readonly words: number;
  readonly missing: number;
  readonly added: number;
  readonly misplaced: number;
  /** Words that were left out, such as menus; each of them stands in a doubt. */
  readonly leftOut: number;
  /** How many headings, links … of the source were looked for in the draft. */
  readonly compared: Readonly<Partial<Record<FactKind, number>>>;
  /** How many of them the draft lacks. */
  readonly lost: number;
  /** What is wrong with the draft. */
  readonly faults: readonly Doubt[];
  /** What the draft leaves out by right, for the author to judge. */
  readonly leftOuts: readonly Doubt[];
}

/** So many places are named one by one. */
const MOST_NAMED = 20;

/**
 * Holds a draft against a second reading of its source: each word in order, then headings, links, cells.
 * @param told what the making of the draft has said already, which is not said twice
 */
export function verifyDraft(
  source: SecondReading,
  draft: DraftReading,
  told: readonly Doubt[] = [],
): Verification {
  const from = wordsOfStretches(source.stretches);
  const to = cutWords(draft.words);
  const hunks = editScript(...numbered(from.words, to), createBudget());
  const gone = hunks.flatMap((hunk) => from.words.slice(hunk.fromStart, hunk.fromEnd));
  const come = hunks.flatMap((hunk) => to.slice(hunk.toStart, hunk.toEnd));
  const asides = asideDoubts(source.stretches, come);
  const kept = new Map(asides.kept);
  const added = come.filter((word) => !take(kept, word));
  const misplaced = commonWords(gone, added);
  const sets = { come: new Set(added), gone: new Set(gone) };
  const keptHere = new Map(asides.kept);
  const places = hunks.flatMap((hunk): Doubt[] => {
    const lost = from.words.slice(hunk.fromStart, hunk.fromEnd);
    const extra = to.slice(hunk.toStart, hunk.toEnd).filter((word) => !take(keptHere, word));
    if (lost.length + extra.length === 0) return [];
    const near = to.slice(Math.max(0, hunk.toStart - 3), hunk.toStart).join(' ');
    const line = lost.length > 0 ? (from.lines[hunk.fromStart] ?? 0) : 0;
    return [placeDoubt({ line, lost, extra, near }, sets)];
  });
  const facts = lostFacts(source, draft.facts, told);
  return {
    words: from.words.length,
    missing: gone.length - misplaced,
    added: added.length - misplaced,
    misplaced,
    leftOut: asides.leftOut,
    compared: facts.compared,
    lost: facts.lost,
    faults: [
      ...places.slice(0, MOST_NAMED),
      ...furtherPlaces(places),
      ...asides.faults,
      ...facts.doubts,
    ],
    leftOuts: asides.doubts,
  };
}

interface Place {
  readonly line: number;
  readonly lost: readonly string[];
  readonly extra: readonly string[];
  /** The words of the draft before it. */
  readonly near: string;
}

interface Sets {
  readonly come: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

function placeDoubt({ line, lost, extra, near }: Place, { come, gone }: Sets): Doubt {
  const after = near ? ` after “${near}”` : ' at the beginning';
  const isMoved = lost.every((word) => come.has(word)) && extra.every((word) => gone.has(word));
  const what = [
    ...(lost.length > 0
      ? [`${counted(lost)} of the source ${be(lost)} missing: ${quoted(lost)}`]
      : []),
    ...(extra.length > 0
      ? [`${counted(extra)} ${be(extra)} there that the source has not: ${quoted(extra)}`]
      : []),
  ].join('; ');
  return {
    line,
    near,
    rule: isMoved ? 'words-out-of-order' : lost.length > 0 ? 'words-missing' : 'words-added',
    what: `In the draft,${after}, ${what}.`,
    mend: isMoved
      ? 'The words stand elsewhere in the draft: move them to where the source has them.'
      : 'Compare the place with the source and write what it says.',
  };
}

function furtherPlaces(places: readonly Doubt[]): Doubt[] {
  const [first, ...others] = places.slice(MOST_NAMED);
  if (!first) return [];
  return [
    {
      ...first,
      what: `In ${others.length + 1} further places, from here on, the words of the draft are not those of the source.`,
      mend: 'Read the draft beside its source from here on, or mend the first places and import again.',
    },
  ];
}

/** The same words as the same numbers. */
function numbered(from: readonly string[], to: readonly string[]): [number[], number[]] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return [from.map(numberOf), to.map(numberOf)];
}

/** Takes one occurrence of a word out of a count; returns false when no occurrence is left. */
function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count > 0) counts.set(word, count - 1);
  return count > 0;
}

function counted(words: readonly string[]): string {
  return words.length === 1 ? 'one word' : `${words.length} words`;
}

function be(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}

function quoted(words: readonly string[]): string {
  return `“${words.slice(0, 30).join(' ')}${words.length > 30 ? ' …' : ''}”`;
}
