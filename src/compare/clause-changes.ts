import type { ComparedBlock, Comparison } from './comparison.ts';
import { isPrintedOtherwise } from './is-news.ts';
import { takenOver } from './taken-over.ts';
import type { TextBlock } from './text-blocks.ts';
import { isTypographic } from './word-changes.ts';

/** What became of a clause, judged by its own heading and words, sub-clauses apart. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** Its heading in each text; null if that text has no such clause. */
  readonly from: TextBlock | null;
  readonly to: TextBlock | null;
  /** It left its place among the other clauses. */
  readonly isMoved: boolean;
  /** It goes on under another id. */
  readonly isRenamed: boolean;
  /** Its heading went, but another clause goes on in its name, or has most of its words. */
  readonly isMerged: boolean;
  /** Its heading came, over words most of which stood in another clause. */
  readonly isSplitOff: boolean;
}

/** What a comparison says of clauses, and of what stands outside of them. */
export interface ClauseChanges {
  /**
   * In the order of the later text; what was removed stands where it was. Every clause of each text stands
   * once.
   */
  readonly clauses: readonly ClauseChange[];
  /** The title, or what stands before the first heading. */
  readonly isPreambleChanged: boolean;
  readonly areFootnotesChanged: boolean;
}

/**
 * How many clauses became what, and what changed outside of them: the smallest that a list of versions
 * tells.
 */
export interface ClauseCounts {
  readonly changed: number;
  readonly added: number;
  readonly splitOff: number;
  /** Those that no other clause goes on for. */
  readonly removed: number;
  readonly merged: number;
  readonly moved: number;
  readonly renamed: number;
  /** Whether either text has any clause at all. */
  readonly hasClauses: boolean;
  readonly isPreambleChanged: boolean;
  readonly areFootnotesChanged: boolean;
}

/** Counts the clauses of a comparison by what became of them; one that changed and moved counts in both. */
export function countClauses(changes: ClauseChanges): ClauseCounts {
  const { clauses, isPreambleChanged, areFootnotesChanged } = changes;
  const count = (isCounted: (change: ClauseChange) => boolean) => clauses.filter(isCounted).length;
  return {
    changed: count(({ kind }) => kind === 'changed'),
    added: count(({ kind, isSplitOff }) => kind === 'added' && !isSplitOff),
    splitOff: count(({ isSplitOff }) => isSplitOff),
    removed: count(({ kind, isMerged }) => kind === 'removed' && !isMerged),
    merged: count(({ isMerged }) => isMerged),
    moved: count(({ isMoved }) => isMoved),
    renamed: count(({ isRenamed }) => isRenamed),
    hasClauses: clauses.length > 0,
    isPreambleChanged,
    areFootnotesChanged,
  };
}

/** @param moved clause ids given up for another one since the earlier text */
export function clauseChanges(
  { blocks }: Comparison,
  moved: Readonly<Record<string, string>>,
): ClauseChanges {
  const before = byClause(blocks, 'from');
  const after = byClause(blocks, 'to');
  // A block that another clause took over, or that changed its place within its own, is a change; one that
  // moved with its clause is none.
  const isTouched = (old: string, current: string) => {
    const [was, is] = [before.get(old) ?? [], after.get(current) ?? []];
    return (
      was.length !== is.length ||
      was.some((block, at) => block !== is[at] || isReworded(block) || isPrintedOtherwise(block))
    );
  };
  // Its successor may have gone too, where versions lie between.
  const hasSuccessor = (old: string) => Object.hasOwn(moved, old) && after.has(moved[old] ?? '');
  const isMerged = (old: string) => hasSuccessor(old) || mergedAway.has(old);
  const [mergedAway, splitOff] = [takenOver(blocks, 'from'), takenOver(blocks, 'to')];
  return {
    clauses: blocks.flatMap((block): ClauseChange[] => {
      const [from, to] = [headingOf(block.from), headingOf(block.to)];
      if (from === null && to === null) return [];
      const asOne = from && to && isTouched(clauseOf(from), clauseOf(to)) ? 'changed' : 'same';
      return [
        {
          kind: from === null ? 'added' : to === null ? 'removed' : asOne,
          from,
          to,
          isMoved: from !== null && to !== null && block.kind === 'moved',
          isRenamed: from !== null && to !== null && from.clause !== to.clause,
          isMerged: from !== null && to === null && isMerged(clauseOf(from)),
          isSplitOff: from === null && to !== null && splitOff.has(clauseOf(to)),
        },
      ];
    }),
    isPreambleChanged: isTouched(PREAMBLE, PREAMBLE),
    areFootnotesChanged: isTouched(FOOTNOTES, FOOTNOTES),
  };
}

/** Whether other words stand there than before. What moved, or bears another number, says what it said. */
export function isReworded({ kind, from, to, notes }: ComparedBlock): boolean {
  if (kind !== 'moved' || !from || !to) return kind !== 'same';
  if (notes.includes('struck out') || notes.includes('superscript')) return true;
  const [before, after] = [from, to].map(({ text, label }) => text.slice(label.length));
  return before !== after && !isTypographic(before ?? '', after ?? '');
}

/** The id of what stands in no clause; no clause’s own id has an underscore. */
const PREAMBLE = '_preamble';
const FOOTNOTES = '_footnotes';

/** The blocks of one text by the clause in which they stand, in the order of that text. */
function byClause(
  blocks: readonly ComparedBlock[],
  side: 'from' | 'to',
): ReadonlyMap<string, readonly ComparedBlock[]> {
  const clauses = new Map<string, ComparedBlock[]>();
  const indexOf = (block: ComparedBlock) => block[side]?.index ?? 0;
  for (const block of [...blocks].sort((a, b) => indexOf(a) - indexOf(b))) {
    const own = block[side];
    if (!own) continue;
    const known = clauses.get(clauseOf(own));
    if (known) known.push(block);
    else clauses.set(clauseOf(own), [block]);
  }
  return clauses;
}

function clauseOf({ clause, place }: TextBlock): string {
  return place.isFootnote ? FOOTNOTES : (clause ?? PREAMBLE);
}

function headingOf(block: TextBlock | null): TextBlock | null {
  return block?.kind === 'heading' ? block : null;
}
