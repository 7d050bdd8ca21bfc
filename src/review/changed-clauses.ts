import { type ClauseChange, clauseChanges } from '../compare/clause-changes.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isAltered } from '../compare/is-news.ts';
import { movedPlaces } from '../compare/moved-places.ts';
import { type ShownWords, shownWords } from '../compare/shown-words.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { remarkOf } from './remark-of.ts';
import type { ReviewedBlock, ReviewedClause } from './review.ts';

/**
 * The clauses of a comparison in which something changed, in the order of the later text, each with the
 * blocks that did.
 * @param moved clause ids given up for another one since the earlier text
 */
export function changedClauses(
  comparison: Comparison,
  moved: Readonly<Record<string, string>>,
): ReviewedClause[] {
  const fates = new Map<TextBlock, ClauseChange>();
  for (const change of clauseChanges(comparison, moved).clauses) {
    if (change.from) fates.set(change.from, change);
    if (change.to) fates.set(change.to, change);
  }
  const clauses: (ReviewedClause & { blocks: ReviewedBlock[] })[] = [
    { heading: 'Title and opening words', became: '', blocks: [] },
  ];
  const movedTo = movedPlaces(comparison);
  for (const block of comparison.blocks) {
    const side = (block.to ?? block.from) as TextBlock;
    const isFootnote = side.place.isFootnote;
    if (side.kind === 'heading')
      clauses.push({ heading: side.text, became: inWords(fates.get(side)), blocks: [] });
    else if (isFootnote && clauses.at(-1)?.heading !== FOOTNOTES)
      clauses.push({ heading: FOOTNOTES, became: '', blocks: [] });
    // What was split off, or merged, stands with the block that it was a part of.
    if (isAltered(block) && (block.partOf === null || block.share))
      clauses.at(-1)?.blocks.push({
        remark: remarkOf(block, movedTo(block)),
        words: inPlainText(shownWords(block)),
      });
  }
  return clauses.filter(({ became, blocks }) => became !== '' || blocks.length > 0);
}

/** With ¶ where a part of a block that was split or merged ends, and ~~ around what is struck out. */
function inPlainText(shown: readonly ShownWords[]): ReviewedBlock['words'] {
  return shown.map(({ op, text, isStruck }) => {
    const plain = text.replaceAll('\n', '¶');
    return { op, text: isStruck ? `~~${plain}~~` : plain };
  });
}

const FOOTNOTES = 'Footnotes';

function inWords(change: ClauseChange | undefined): string {
  if (!change) return '';
  const { kind, isMoved, isRenamed, isMerged, isSplitOff } = change;
  return [
    ...(isMerged
      ? ['merged into another']
      : isSplitOff
        ? ['split off from another']
        : kind === 'same'
          ? []
          : [kind]),
    ...(isMoved ? ['moved'] : []),
    ...(isRenamed ? ['under another id'] : []),
  ].join(', ');
}
