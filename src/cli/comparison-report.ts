import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { isTypographic, type WordChange } from '../compare/word-changes.ts';

const RED = '\u001b[31;9m';
const GREEN = '\u001b[32;4m';
const DIM = '\u001b[2m';
const BOLD = '\u001b[1m';
const PLAIN = '\u001b[0m';

/**
 * A comparison for a terminal: what was removed stands as [-…-], what was added as {+…+}, unchanged
 * blocks are counted, and each change stands below the heading of its clause.
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
  for (const block of comparison.blocks) {
    const side = (block.to ?? block.from) as TextBlock;
    if (side.kind === 'heading') heading = side.text;
    const isNews = block.kind !== 'same' || block.notes.length > 0;
    if (!isNews) {
      unchanged += 1;
      continue;
    }
    flush();
    if (heading !== null && heading !== written && side.kind !== 'heading')
      lines.push(paint(BOLD, `# ${heading}`), '');
    written = heading;
    const remark = remarkOf(block);
    if (remark) lines.push(paint(DIM, `  (${remark})`));
    lines.push(
      `${markerOf(side)}${block.words.map((word, at) => inText(word, at, block.words, paint)).join('')}`,
      '',
    );
  }
  flush();
  return `${countsLine(comparison)}\n\n${lines.join('\n')}\n`;
}

function countsLine({ counts }: Comparison): string {
  const parts = [
    `${counts.changed} changed`,
    `${counts.added} added`,
    `${counts.removed} removed`,
    `${counts.moved} moved`,
    `${counts.same} the same`,
  ];
  return `Blocks: ${parts.join(', ')}.`;
}

function markerOf({ kind, level, place }: TextBlock): string {
  if (kind === 'title') return '# ';
  if (kind === 'heading') return `${'#'.repeat(level)} `;
  if (place.listDepth > 0)
    return `${'  '.repeat(place.listDepth - 1)}${place.isItem ? '- ' : '  '}`;
  return '';
}

function remarkOf({ kind, notes, links, partOf }: ComparedBlock): string {
  return [
    ...(kind === 'moved' ? ['moved'] : []),
    ...(partOf === null ? [] : [kind === 'added' ? 'split off' : 'merged into another']),
    ...notes.filter((note) => note !== 'link target'),
    ...links.map(
      ({ words, from, to }) => `link of “${words}”: ${from ?? 'none'} → ${to ?? 'none'}`,
    ),
  ].join('; ');
}

function inText(
  { op, text }: WordChange,
  at: number,
  words: readonly WordChange[],
  paint: (code: string, text: string) => string,
): string {
  const next = words[at + 1];
  const previous = words[at - 1];
  if (op === 'removed') {
    if (isTypographic(text, next?.op === 'added' ? next.text : '')) return '';
    return paint(RED, `[-${text}-]`);
  }
  if (op === 'same') return text;
  const replaced = previous?.op === 'removed' ? previous.text : '';
  return isTypographic(replaced, text) ? text : paint(GREEN, `{+${text}+}`);
}
