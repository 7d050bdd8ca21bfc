import { compareTexts } from '../src/compare/compare-texts.ts';
import type { Comparison } from '../src/compare/comparison.ts';
import { shownWords } from '../src/compare/shown-words.ts';
import type { WordChange } from '../src/compare/word-change.ts';
import { keepsContract } from './contract.ts';
import { countMarked, dense, type LineMarks, type Marks, markLines } from './marks.ts';
import { diffMatchPatch, jsdiff } from './peer-engines.ts';
import type { Input, Pair } from './real-pairs.ts';

/** A block that was moved: its line in each text. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly isEdited: boolean;
}

/** What an engine says of a pair. */
export interface Answer {
  /** This thread’s CPU time, so that what else runs on the machine doesn’t count. */
  readonly milliseconds: number;
  readonly isExact: boolean;
  /**
   * Changes, each with sequences that are read separately: for us the blocks, as pages mark them, which
   * pass over quotes and dashes; for a peer the whole text.
   */
  readonly sequences: readonly (readonly WordChange[])[];
  readonly marks: Marks;
  /** Words of blocks that are shown as moved and aren’t marked, counted in both texts. */
  readonly movedWords: number;
  readonly finds: (move: Move) => boolean;
}

export interface Engine {
  readonly name: string;
  /** Null where it gave up, or took longer than three seconds. */
  readonly compare: (pair: Pair) => Answer | null;
}

const TIMEOUT = 3000;

export async function loadEngines(): Promise<[ours: Engine, ...peers: Engine[]]> {
  return [
    { name: 'Clausebook', compare: compareOurs },
    peer('jsdiff `diffWords`', await jsdiff(TIMEOUT)),
    peer('diff-match-patch, words, semantic', await diffMatchPatch(TIMEOUT)),
  ];
}

function compareOurs({ from, to }: Pair): Answer {
  const [before, after] = [comparedText(from), comparedText(to)];
  const started = process.threadCpuUsage();
  const comparison = compareTexts(before, after);
  const milliseconds = millisecondsSince(started);
  const marks = marksOfBlocks(comparison, from, to);
  return {
    milliseconds,
    isExact: keepsContract(comparison, from.lines, to.lines),
    sequences: comparison.blocks.flatMap((block) =>
      block.partOf === null || block.share
        ? [shownWords(block).filter(({ isDetail }) => !isDetail)]
        : [],
    ),
    marks,
    movedWords: comparison.blocks
      .filter(({ kind }) => kind === 'moved')
      .reduce((sum, block) => {
        const unmarked = (line: LineMarks | undefined) => {
          const { words, marked } = line ? countMarked(line) : { words: 0, marked: 0 };
          return words - marked;
        };
        return (
          sum +
          unmarked(marks.from[block.from?.index ?? -1]) +
          unmarked(marks.to[block.to?.index ?? -1])
        );
      }, 0),
    finds: (move) =>
      comparison.blocks.some(
        ({ kind, from: old, to: now, words }) =>
          kind === 'moved' &&
          old?.index === move.from &&
          now?.index === move.to &&
          (move.isEdited || words.every(({ op }) => op === 'same')),
      ),
  };
}

function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

function comparedText({ document }: Input) {
  // The document is copied, since a block that was cut once is remembered, and cutting is to be measured.
  return { title: null, document: { ...document }, hasLastingIds: false, moved: {} };
}

function marksOfBlocks({ blocks }: Comparison, from: Input, to: Input): Marks {
  const marked = (lines: readonly string[], side: 'from' | 'to', op: 'removed' | 'added') => {
    const byLine = new Map(blocks.map((block) => [block[side]?.index, block.words]));
    return lines.flatMap((line, index) => markLines([line], byLine.get(index) ?? [], op));
  };
  return { from: marked(from.lines, 'from', 'removed'), to: marked(to.lines, 'to', 'added') };
}

function peer(name: string, diff: (from: string, to: string) => WordChange[] | null): Engine {
  return {
    name,
    compare({ from, to }) {
      const started = process.threadCpuUsage();
      const parts = diff(from.text, to.text);
      const milliseconds = millisecondsSince(started);
      if (!parts || milliseconds >= TIMEOUT) return null;
      const marks = {
        from: markLines(from.lines, parts, 'removed'),
        to: markLines(to.lines, parts, 'added'),
      };
      const joined = (op: 'removed' | 'added') =>
        dense(
          parts.map((part) => (part.op === 'same' || part.op === op ? part.text : '')).join(''),
        );
      return {
        milliseconds,
        isExact: joined('removed') === dense(from.text) && joined('added') === dense(to.text),
        sequences: [parts],
        marks,
        movedWords: 0,
        finds: (move) => isMostlyKept(marks.from[move.from]) && isMostlyKept(marks.to[move.to]),
      };
    },
  };
}

/** Peers know no moves: one that leaves half of a moved block unmarked is said to have found it. */
function isMostlyKept(line: LineMarks | undefined): boolean {
  if (!line) return false;
  const { marked, words } = countMarked(line);
  return 2 * marked < words;
}
