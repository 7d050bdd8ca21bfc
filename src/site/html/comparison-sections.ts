import { isReworded } from '../../compare/clause-changes.ts';
import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { isNews } from '../../compare/is-news.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';

/** A clause of a comparison, or what stands outside of clauses. */
export interface ComparedSection {
  /** The id of its place on the page, unique there. */
  readonly id: string;
  /** The clause in each text; null if that text has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null before the first heading and after the last clause. */
  readonly heading: ComparedBlock | null;
  readonly runs: readonly BlockRun[];
  /** Blocks that stood here and stand in another section now, their words changed or not. */
  readonly movedAway: readonly ComparedBlock[];
}

/** Neighbouring blocks that changed, or that did not. */
export interface BlockRun {
  readonly isNews: boolean;
  /**
   * Where the change can be linked to; null for what is unchanged, and for what is one with the change of
   * the heading.
   */
  readonly id: string | null;
  readonly blocks: readonly ComparedBlock[];
}

/** Ids of what is not a clause; no clause id has an underscore. */
const OPENING = '_opening';
const FOOTNOTES = '_footnotes';

const known = new WeakMap<Comparison, readonly ComparedSection[]>();

/**
 * The blocks of a comparison by clause, in the order in which they are shown; parts of a block that was
 * split or merged are left to it. Made once: the page of each clause that changed asks for them again.
 */
export function sectionsOf(comparison: Comparison): readonly ComparedSection[] {
  const before = known.get(comparison);
  if (before) return before;
  const sections = sectionsIn(comparison);
  known.set(comparison, sections);
  return sections;
}

function sectionsIn({ blocks }: Comparison): ComparedSection[] {
  // Where the heading stands now, if only as a paragraph, is what became of a clause.
  const successors = new Map<string, string>();
  for (const { from, to } of blocks)
    if (from?.kind === 'heading' && to) successors.set(from.clause ?? '', sectionOf(to, false));
  function sectionOf(block: TextBlock, isOld: boolean): string {
    if (block.place.isFootnote) return FOOTNOTES;
    if (block.clause === null) return OPENING;
    return isOld ? (successors.get(block.clause) ?? `_was-${block.clause}`) : block.clause;
  }
  const sections = new Map<string, { blocks: ComparedBlock[]; movedAway: ComparedBlock[] }>();
  const at = (id: string) => {
    const known = sections.get(id) ?? { blocks: [], movedAway: [] };
    sections.set(id, known);
    return known;
  };
  const homes = blocks.map(({ from, to }) =>
    to ? sectionOf(to, false) : sectionOf(from as TextBlock, true),
  );
  // In the order of the later text: what was removed may stand before a clause that moved away from there.
  at(OPENING);
  blocks.forEach(({ from, to }, index) => {
    if (to || from?.kind === 'heading') at(homes[index] as string);
  });
  const homeOfWhole = (whole: number) =>
    homes[blocks.findIndex((block) => block.partOf === null && block.from?.index === whole)];
  blocks.forEach((block, index) => {
    const { kind, partOf, share } = block;
    const home = homes[index] as string;
    const isHeading = (block.to ?? block.from)?.kind === 'heading';
    // A part is shown with the whole, which has the words of all parts, as far as that stands near.
    // What was merged is, wherever it stood: its words are in the later text, and were not removed.
    const isShownWithWhole =
      !isHeading &&
      partOf !== null &&
      share === null &&
      (kind === 'removed' || home === homeOfWhole(partOf));
    if (!isShownWithWhole) at(home).blocks.push(block);
  });
  // Whichever of the two the comparison takes for moved, a block that came under another heading left its
  // clause.
  const displaced = new Set<ComparedBlock>();
  for (const block of blocks) {
    if (!block.from || !block.to || block.from.kind === 'heading') continue;
    const old = sectionOf(block.from, true);
    if (old === sectionOf(block.to, false)) continue;
    displaced.add(block);
    at(old).movedAway.push(block);
  }
  return [...sections]
    .filter(([, section]) => section.blocks.length > 0 || section.movedAway.length > 0)
    .map(([id, section]) => sectionFrom(id, section, displaced));
}

function sectionFrom(
  id: string,
  { blocks, movedAway }: { blocks: readonly ComparedBlock[]; movedAway: readonly ComparedBlock[] },
  displaced: ReadonlySet<ComparedBlock>,
): ComparedSection {
  const heading = blocks.find(({ from, to }) => (to ?? from)?.kind === 'heading') ?? null;
  const old = heading?.from?.kind === 'heading' ? heading.from.clause : null;
  return {
    id,
    from: old,
    to: heading?.to?.clause ?? null,
    heading,
    runs: runsOf(
      id,
      blocks.filter((block) => block !== heading),
      // That a clause moved is said once, at its heading.
      (block) =>
        displaced.has(block) ||
        (isNews(block) && !(heading?.kind === 'moved' && isCarriedAlong(block))),
      heading !== null && isNews(heading),
    ),
    movedAway,
  };
}

/** Whether a block of a clause that moved has no news of its own. */
function isCarriedAlong(block: ComparedBlock): boolean {
  return block.kind === 'moved' && block.links.length === 0 && !isReworded(block);
}

function runsOf(
  section: string,
  blocks: readonly ComparedBlock[],
  isNewsHere: (block: ComparedBlock) => boolean,
  isHeadingNews: boolean,
): BlockRun[] {
  const runs: { isNews: boolean; blocks: ComparedBlock[] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const isNewsOfIt = isNewsHere(block);
    if (last && last.isNews === isNewsOfIt) last.blocks.push(block);
    else runs.push({ isNews: isNewsOfIt, blocks: [block] });
  }
  let changes = 0;
  return runs.map((run, index) => {
    const isOwn = run.isNews && !(isHeadingNews && index === 0);
    if (isOwn) changes += 1;
    return { ...run, id: isOwn ? `${section}.${changes}` : null };
  });
}

/** Whether anything in a section, its heading included, is news. */
export function isChangedSection({ heading, runs, movedAway }: ComparedSection): boolean {
  const isHeadingNews = heading !== null && isNews(heading);
  return isHeadingNews || movedAway.length > 0 || runs.some((run) => run.isNews);
}
