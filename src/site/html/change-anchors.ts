import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { sectionsOf } from './comparison-sections.ts';

/** The id of the place on the page of a comparison where a block is marked; null if it is not shown. */
export function anchorsOf(
  comparison: Comparison,
): (block: ComparedBlock | undefined) => string | null {
  const anchors = new Map<ComparedBlock, string>();
  for (const { id, heading, runs } of sectionsOf(comparison)) {
    if (heading) anchors.set(heading, id);
    for (const run of runs) for (const block of run.blocks) anchors.set(block, run.id ?? id);
  }
  return (block) => (block ? (anchors.get(block) ?? null) : null);
}
