import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';

/** A clause of a comparison, or what stands outside of clauses. */
export interface ComparedSection {
  /** The id of its place on the page, unique there. */
  readonly id: string;
  /** The clause in each text; null where that text has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null before the first heading and after the last clause. */
  readonly heading: ComparedBlock | null;
  readonly runs: readonly BlockRun[];
  /** Blocks that stood here and stand in another section now. */
  readonly movedAway: readonly ComparedBlock[];
}

/** Neighbouring blocks that changed, or that did not. */
export interface BlockRun {
  /** Where the change can be linked to; null for what is unchanged. */
  readonly id: string | null;
  readonly blocks: readonly ComparedBlock[];
}

/** Ids of what is no clause; no clause id has an underscore. */
const OPENING = '_opening';
const FOOTNOTES = '_footnotes';

/** The blocks of a comparison by clause, in the order in which they are shown. */
export function sectionsOf({ blocks }: Comparison): ComparedSection[] {
  const successors = new Map<string, string>();
  for (const { from, to } of blocks)
    if (from?.kind === 'heading' && to?.kind === 'heading')
      successors.set(from.clause ?? '', to.clause ?? '');
  const sectionOf = (block: TextBlock, isOld: boolean): string => {
    if (block.place.isFootnote) return FOOTNOTES;
    if (block.clause === null) return OPENING;
    return isOld ? (successors.get(block.clause) ?? `_was-${block.clause}`) : block.clause;
  };
  const sections = new Map<string, { blocks: ComparedBlock[]; movedAway: ComparedBlock[] }>();
  const at = (id: string) => {
    const known = sections.get(id) ?? { blocks: [], movedAway: [] };
    sections.set(id, known);
    return known;
  };
  for (const block of blocks) {
    const own = block.to ? sectionOf(block.to, false) : sectionOf(block.from as TextBlock, true);
    at(own).blocks.push(block);
  }
  for (const block of blocks) {
    if (block.kind !== 'moved' || !block.from || !block.to) continue;
    const old = sectionOf(block.from, true);
    if (old !== sectionOf(block.to, false)) at(old).movedAway.push(block);
  }
  return [...sections].map(([id, section]) => sectionFrom(id, section));
}

function sectionFrom(
  id: string,
  { blocks, movedAway }: { blocks: readonly ComparedBlock[]; movedAway: readonly ComparedBlock[] },
): ComparedSection {
  const heading = blocks.find(({ from, to }) => (to ?? from)?.kind === 'heading') ?? null;
  return {
    id,
    from: heading?.from?.clause ?? null,
    to: heading?.to?.clause ?? null,
    heading,
    runs: runsOf(
      id,
      blocks.filter((block) => block !== heading),
    ),
    movedAway,
  };
}

function runsOf(section: string, blocks: readonly ComparedBlock[]): BlockRun[] {
  const runs: { isNews: boolean; blocks: ComparedBlock[] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && last.isNews === isNews(block)) last.blocks.push(block);
    else runs.push({ isNews: isNews(block), blocks: [block] });
  }
  let changes = 0;
  return runs.map((run) => {
    if (run.isNews) changes += 1;
    return { id: run.isNews ? `${section}.${changes}` : null, blocks: run.blocks };
  });
}

/** Words that changed or moved, and links that lead elsewhere: what a reader must not miss. */
export function isNews({ kind, links }: ComparedBlock): boolean {
  return kind !== 'same' || links.length > 0;
}

/** Whether anything in a section, its heading included, is news. */
export function isChangedSection({ heading, runs, movedAway }: ComparedSection): boolean {
  const isHeadingNews = heading !== null && isNews(heading);
  return isHeadingNews || movedAway.length > 0 || runs.some(({ id }) => id !== null);
}
