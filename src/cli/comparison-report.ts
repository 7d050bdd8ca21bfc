import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import { boxOf } from '../compare/detail-changes.ts';
import { isAltered, isNews } from '../compare/is-news.ts';
import { movedPlaces } from '../compare/moved-places.ts';
import { type ShownWords, shownWords } from '../compare/shown-words.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { remarkOf } from '../review/remark-of.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../site/words/comparison-in-words.ts';

const RED = '\u001b[31;9m';
const GREEN = '\u001b[32;4m';
const DIM = '\u001b[2m';
const BOLD = '\u001b[1m';
const PLAIN = '\u001b[0m';

/**
 * A comparison for a terminal: what was removed stands as [-…-], what was added as {+…+}, unchanged
 * blocks are counted, and each change stands below the heading of its clause. A block that was split or
 * merged stands there whole, with ¶ where one of its parts ends.
 */
export function comparisonReport(comparison: Comparison, isColoured: boolean): string {
  const paint = (code: string, text: string) => (isColoured ? `${code}${text}${PLAIN}` : text);
  const lines: string[] = [];
  let unchanged = 0;
  let heading: string | null = null;
  let written: string | null = null;
  const flush = () => {
    if (unchanged > 0) lines.push(paint(DIM, `  … ${unchanged} unchanged`), '');
    unchanged = 0;
  };
  const movedTo = movedPlaces(comparison);
  for (const block of comparison.blocks) {
    const side = (block.to ?? block.from) as TextBlock;
    if (side.kind === 'heading') heading = `${markerOf(side)}${side.text}`;
    if (block.partOf !== null && !block.share) continue;
    if (!isAltered(block)) {
      unchanged += 1;
      continue;
    }
    flush();
    if (heading !== null && heading !== written && side.kind !== 'heading')
      lines.push(paint(BOLD, heading), '');
    written = heading;
    const remark = remarkOf(block, movedTo(block));
    if (remark) lines.push(paint(DIM, `  (${remark})`));
    const words = shownWords(block).map((word) => inText(word, paint));
    lines.push(`${markerOf(side, block)}${words.join('')}`, '');
  }
  flush();
  const extent = [
    countsLine(comparison),
    wordsInWords(AUTHORS_WORDS, comparison),
    ...patternsInWords(AUTHORS_WORDS, comparison),
    ...[silentChangesInWords(AUTHORS_WORDS, comparison)].filter((said) => said !== null),
  ];
  return `${extent.join('\n')}\n\n${lines.join('\n')}\n`;
}

function countsLine({ blocks, counts }: Comparison): string {
  const parts = (kind: ComparedBlock['kind']) =>
    blocks.filter((block) => block.kind === kind && block.partOf !== null).length;
  const [splitOff, merged] = [parts('added'), parts('removed')];
  const otherwise = blocks.filter((block) => block.kind === 'same' && isNews(block)).length;
  const said = [
    `${counts.changed} changed`,
    `${counts.added - splitOff} added`,
    `${counts.removed - merged} removed`,
    `${counts.moved} moved`,
    ...(splitOff > 0 ? [`${splitOff} split off`] : []),
    ...(merged > 0 ? [`${merged} merged into another`] : []),
    ...(otherwise > 0 ? [`${otherwise} printed otherwise`] : []),
    `${counts.same - otherwise} the same`,
  ];
  return `Blocks: ${said.join(', ')}.`;
}

function markerOf({ kind, level, place }: TextBlock, block?: ComparedBlock): string {
  if (kind === 'title') return '# ';
  if (kind === 'heading') return `${'#'.repeat(level)} `;
  if (place.listDepth > 0) {
    const has = (detail: string) => block?.details.some((each) => each.kind === detail);
    const number = has('list number')
      ? ''
      : place.itemNumber === null
        ? '- '
        : `${place.itemNumber}. `;
    const box = boxOf(place);
    const marker = `${number}${box === null || has('tick box') ? '' : `${box} `}`;
    return `${'  '.repeat(place.listDepth - 1)}${place.isItem ? marker : '  '}`;
  }
  return '';
}

function inText(word: ShownWords, paint: (code: string, text: string) => string): string {
  const { op } = word;
  const plain = word.text.replaceAll('\n', '¶');
  const text = word.isStruck ? `~~${plain}~~` : plain;
  if (op === 'same') return text;
  return op === 'removed' ? paint(RED, `[-${text}-]`) : paint(GREEN, `{+${text}+}`);
}
