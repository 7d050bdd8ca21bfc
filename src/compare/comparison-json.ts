import type { ComparedBlock, Comparison } from './comparison.ts';
import type { TextBlock } from './text-blocks.ts';

/** A comparison as data, without what else is known of its sides. */
export function comparisonJson({ counts, blocks }: Comparison) {
  return { counts, blocks: blocks.map(blockJson) };
}

function blockJson({ kind, from, to, words, notes, links, details, partOf }: ComparedBlock) {
  return {
    kind,
    from: from && sideJson(from),
    to: to && sideJson(to),
    words,
    ...(notes.length > 0 ? { notes } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(details.length > 0 ? { details } : {}),
    ...(partOf === null ? {} : { partOf }),
  };
}

function sideJson({ index, clause, text }: TextBlock) {
  return { index, clause, text };
}
