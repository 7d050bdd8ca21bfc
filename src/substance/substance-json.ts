import type { Comparison } from '../compare/comparison.ts';
import type { Finding } from './finding.ts';

/**
 * Findings as data: what was replaced by what, and where. `block` is the index among the blocks of the
 * comparison; `quote` has the words around on both sides.
 */
export function substanceJson(findings: readonly Finding[], { blocks }: Comparison) {
  return findings.map(({ kind, from, to, trend, by, extent, words, row, block }) => ({
    kind,
    from,
    to,
    trend,
    by,
    extent,
    quote: { from: oneSide(words, 'added'), to: oneSide(words, 'removed') },
    ...(row === null ? {} : { row }),
    clause: blocks[block]?.to?.clause ?? blocks[block]?.from?.clause ?? null,
    block,
  }));
}

/** One side of marked words; null if it has none. */
function oneSide(words: Finding['words'], without: 'added' | 'removed'): string | null {
  const side = words.filter(({ op }) => op !== without);
  return (
    side
      .map(({ text }) => text)
      .join('')
      .trim() || null
  );
}
