import { countConfetti } from './confetti.ts';
import type { Answer, Engine } from './engines.ts';
import { fewestEdits } from './fewest-edits.ts';
import type { GeneratedCase } from './generated-case.ts';
import { countMarked } from './marks.ts';
import type { Pair } from './real-pairs.ts';

/** Pairs with more differences are left out of the size of edits, for every engine. */
const MOST_EDITS = 12_000;

/** What is counted of one engine over all real pairs. */
export interface RealResult {
  readonly timeouts: number;
  readonly inexact: number;
  /** Words marked, and the fewest that could be, of those pairs that the engine answered. */
  readonly marked: number;
  readonly moved: number;
  readonly fewest: number;
  readonly confetti: number;
  readonly confettiWords: number;
  /** Sorted. */
  readonly times: readonly number[];
  readonly pairs: readonly PairResult[];
}

/** One pair, with what an engine made of it. */
export interface PairResult {
  readonly name: string;
  readonly fewest: number | null;
  readonly marked: number;
  readonly moved: number;
  readonly confetti: number;
  readonly milliseconds: number;
}

/** Has each engine compare each pair, and counts. Tells `report` how far it is. */
export function measureReal(
  engines: readonly Engine[],
  pairs: readonly Pair[],
  report: (line: string) => void,
): { readonly results: RealResult[]; readonly leftOut: number } {
  const fewest = pairs.map(({ from, to }) => fewestEdits(from.text, to.text, MOST_EDITS));
  const answers = engines.map(({ name, compare }) => {
    report(`${name}: ${pairs.length} pairs`);
    return pairs.map((pair, index) => {
      const answer = compare(pair);
      return answer && pairResult(pair, fewest[index] ?? null, answer);
    });
  });
  // Whether a pair counts depends on the pair alone: a peer that gives up on it has fewer pairs of its own.
  const isCounted = (index: number) => fewest[index] !== null;
  const results = answers.map((each): RealResult => {
    const answered = each.filter((answer) => answer !== null);
    const counted = each.filter((answer, index) => answer !== null && isCounted(index));
    const sum = (of: typeof each, key: 'marked' | 'moved' | 'fewest' | 'confetti') =>
      of.reduce((total, answer) => total + (answer?.[key] ?? 0), 0);
    return {
      timeouts: each.length - answered.length,
      inexact: answered.filter(({ isExact }) => !isExact).length,
      marked: sum(counted, 'marked'),
      moved: sum(counted, 'moved'),
      fewest: sum(counted, 'fewest'),
      confetti: sum(answered, 'confetti'),
      confettiWords: sum(answered, 'marked'),
      times: answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b),
      pairs: answered,
    };
  });
  return { results, leftOut: pairs.filter((_, index) => !isCounted(index)).length };
}

function pairResult({ to }: Pair, fewest: number | null, answer: Answer) {
  const lines = [...answer.marks.from, ...answer.marks.to];
  return {
    name: to.name,
    fewest,
    isExact: answer.isExact,
    milliseconds: answer.milliseconds,
    marked: lines.reduce((sum, line) => sum + countMarked(line).marked, 0),
    moved: answer.movedWords,
    confetti: answer.sequences.reduce((sum, parts) => sum + countConfetti(parts), 0),
  };
}

/** What was found in generated pairs, and what was missed. */
export interface GeneratedResult {
  readonly found: number;
  readonly all: number;
  readonly missed: readonly { readonly name: string; readonly generated: GeneratedCase }[];
}

export function measureGenerated(
  { compare }: Engine,
  cases: readonly GeneratedCase[],
): GeneratedResult {
  const missed: { name: string; generated: GeneratedCase }[] = [];
  let all = 0;
  for (const generated of cases) {
    const answer = compare(generated);
    for (const { name, isFound } of generated.items) {
      all += 1;
      if (!answer || !isFound(answer)) missed.push({ name, generated });
    }
  }
  return { found: all - missed.length, all, missed };
}
