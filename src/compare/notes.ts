import type { Mark } from './marked-text.ts';
import type { TextBlock } from './text-blocks.ts';
import type { WordChange } from './word-changes.ts';

/** What changed about a block that is not its words. */
export type Note =
  /** The printed number or letter before it. */
  | 'renumbered'
  /** Where a link leads, or that words became a link or ceased to be one. */
  | 'link target'
  /** Bold, italics, strike-through or code. */
  | 'emphasis'
  /** Quotes, dashes, hyphens or white space. */
  | 'typography'
  /** The level of a heading, or how deep a list item lies. */
  | 'level'
  /** A paragraph became a list item, a table row, a heading, or the like. */
  | 'form'
  /** The clause went on under another id. */
  | 'clause id'
  /** It was parted into several blocks. */
  | 'split'
  /** Several blocks became this one. */
  | 'merged';

/** A link that leads elsewhere than before; null where there was, or is, none. */
export interface LinkChange {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What became of the markup over words that both texts have. */
export interface MarkupChange {
  readonly links: readonly LinkChange[];
  readonly isEmphasisChanged: boolean;
}

/** @param moved clause ids that live on under another: a link that follows one leads where it did */
export function markupChange(
  from: TextBlock,
  to: TextBlock,
  words: readonly WordChange[],
  moved: Readonly<Record<string, string>>,
): MarkupChange {
  if (from.marks.length === 0 && to.marks.length === 0)
    return { links: [], isEmphasisChanged: false };
  const pairs = new Map<string, [before: Mark | null, after: Mark | null]>();
  const seen = new Set<Mark>();
  let isEmphasisChanged = false;
  let [fromAt, toAt] = [0, 0];
  for (const { op, text } of words) {
    const parts = op === 'same' ? stretches(text, fromAt, toAt, from.marks, to.marks) : [];
    for (const [start, end] of parts) {
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
      const before = over(from.marks, fromAt + start, fromAt + end);
      const after = over(to.marks, toAt + start, toAt + end);
      if (before.emphasis !== after.emphasis) isEmphasisChanged = true;
      const [old, current] = [before.link, after.link];
      if (old) seen.add(old);
      if (current) seen.add(current);
      if (old || current) pairs.set(`${old?.start}-${current?.start}`, [old, current]);
    }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  const reworded = ({ marks }: TextBlock) =>
    marks.filter((mark) => mark.kind === 'link' && !seen.has(mark));
  const [[lost, ...moreLost], [gained, ...moreGained]] = [reworded(from), reworded(to)];
  // Of several it is not known which stands for which.
  if (lost && gained && moreLost.length === 0 && moreGained.length === 0)
    pairs.set('reworded', [lost, gained]);
  return { links: linkChanges([...pairs.values()], from.text, to.text, moved), isEmphasisChanged };
}

function linkChanges(
  pairs: readonly (readonly [Mark | null, Mark | null])[],
  fromText: string,
  toText: string,
  moved: Readonly<Record<string, string>>,
): LinkChange[] {
  return pairs.flatMap(([before, after]): LinkChange[] => {
    const words = after
      ? toText.slice(after.start, after.end)
      : fromText.slice(before?.start, before?.end);
    const [from, to] = [before?.target ?? null, after?.target ?? null];
    const isSame = followed(from, moved) === to || isOwnAddress(words, from, to);
    return isSame ? [] : [{ words: words.trim(), from, to }];
  });
}

/**
 * What else about two paired blocks is not words.
 * @param areIdsLasting false where clause ids come from the words of headings, and change with them
 */
export function placeNotes(from: TextBlock, to: TextBlock, areIdsLasting: boolean): Note[] {
  const notes: Note[] = [];
  if (from.label !== to.label) notes.push('renumbered');
  if (formOf(from) !== formOf(to)) notes.push('form');
  else if (from.level !== to.level || from.place.listDepth !== to.place.listDepth)
    notes.push('level');
  const areHeadings = from.kind === 'heading' && to.kind === 'heading';
  if (areIdsLasting && areHeadings && from.clause !== to.clause) notes.push('clause id');
  return notes;
}

function formOf({ kind, place }: TextBlock): string {
  if (kind !== 'paragraph') return kind;
  if (place.isFootnote) return 'footnote';
  return `${place.listDepth > 0 ? 'list' : 'paragraph'}${place.isQuoted ? ' quoted' : ''}`;
}

/** Cuts a stretch wherever a mark of either side begins or ends. */
function stretches(
  text: string,
  fromAt: number,
  toAt: number,
  fromMarks: readonly Mark[],
  toMarks: readonly Mark[],
): [number, number][] {
  const edges = new Set([0, text.length]);
  const addEdges = (marks: readonly Mark[], offset: number) => {
    for (const { start, end } of marks)
      for (const edge of [start - offset, end - offset])
        if (edge > 0 && edge < text.length) edges.add(edge);
  };
  addEdges(fromMarks, fromAt);
  addEdges(toMarks, toAt);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => [sorted[index] as number, end]);
}

function over(marks: readonly Mark[], start: number, end: number) {
  const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const link = covering.find(({ kind }) => kind === 'link') ?? null;
  const kinds = covering
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'link' && kind !== 'image');
  return { link, emphasis: [...new Set(kinds)].sort().join(' ') };
}

function followed(target: string | null, moved: Readonly<Record<string, string>>): string | null {
  const id = target?.startsWith('#') ? target.slice(1) : '';
  return Object.hasOwn(moved, id) ? `#${moved[id]}` : target;
}

/** An address that became a link to itself, or ceased to be one. */
function isOwnAddress(words: string, before: string | null, after: string | null): boolean {
  if (before !== null && after !== null) return false;
  const bare = (address: string) =>
    address.replace(/^(?:mailto:|tel:|https?:\/\/)/, '').replace(/\/$/, '');
  return bare(before ?? after ?? '') === bare(words.trim());
}
