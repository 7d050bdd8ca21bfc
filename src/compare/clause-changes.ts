import type { ComparedBlock, Comparison } from './comparison.ts';
import type { TextBlock } from './text-blocks.ts';

/** What became of a clause, judged by its own heading and words, sub-clauses apart. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** Its heading in each text; null where that text has no such clause. */
  readonly from: TextBlock | null;
  readonly to: TextBlock | null;
  /** It left its place among the other clauses. */
  readonly isMoved: boolean;
  /** It goes on under another id. */
  readonly isRenamed: boolean;
  /** It was removed, but another clause goes on in its name. */
  readonly isMerged: boolean;
}

/** What a comparison says of clauses, and of what stands outside of them. */
export interface ClauseChanges {
  /** In the order of the later text; what was removed stands where it was. Every clause of each text stands once. */
  readonly clauses: readonly ClauseChange[];
  /** The title, or what stands before the first heading. */
  readonly isPreambleChanged: boolean;
  readonly areFootnotesChanged: boolean;
}

/** @param moved clause ids that the later text gave up for another one */
export function clauseChanges(
  { blocks }: Comparison,
  moved: Readonly<Record<string, string>>,
): ClauseChanges {
  const headings = blocks.filter(isHeading);
  const touchedBefore = new Set<string | null>();
  const touchedAfter = new Set<string | null>();
  let areFootnotesChanged = false;
  for (const block of blocks) {
    if (isHeading(block) ? !isReworded(block) : block.kind === 'same') continue;
    if ((block.to ?? block.from)?.place.isFootnote) areFootnotesChanged = true;
    else {
      if (block.from) touchedBefore.add(block.from.clause);
      if (block.to) touchedAfter.add(block.to.clause);
    }
  }
  return {
    clauses: headings.map(({ kind, from, to }): ClauseChange => {
      const isTouched =
        (from !== null && touchedBefore.has(from.clause)) ||
        (to !== null && touchedAfter.has(to.clause));
      const asOne = isTouched ? 'changed' : 'same';
      return {
        kind: from === null ? 'added' : to === null ? 'removed' : asOne,
        from: isClause(from) ? from : null,
        to: isClause(to) ? to : null,
        isMoved: kind === 'moved',
        isRenamed: from !== null && to !== null && from.clause !== to.clause,
        isMerged: to === null && from !== null && Object.hasOwn(moved, from.clause ?? ''),
      };
    }),
    isPreambleChanged: touchedBefore.has(null) || touchedAfter.has(null),
    areFootnotesChanged,
  };
}

function isHeading({ from, to }: ComparedBlock): boolean {
  return isClause(from) || isClause(to);
}

function isClause(block: TextBlock | null): boolean {
  return block?.kind === 'heading';
}

/** A heading that only moved says what it said. */
function isReworded({ kind, words }: ComparedBlock): boolean {
  return kind === 'moved' ? words.some(({ op }) => op !== 'same') : kind !== 'same';
}
