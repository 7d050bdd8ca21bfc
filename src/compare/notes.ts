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
  const links: LinkChange[] = [];
  let isEmphasisChanged = false;
  let [fromAt, toAt] = [0, 0];
  for (const { op, text } of words) {
    if (op === 'same') {
      for (const [start, end] of stretches(text, fromAt, toAt, from.marks, to.marks)) {
        const said = text.slice(start, end);
        if (!/[\p{L}\p{N}]/u.test(said)) continue;
        const [before, after] = [
          over(from.marks, fromAt + start, fromAt + end),
          over(to.marks, toAt + start, toAt + end),
        ];
        if (before.emphasis !== after.emphasis) isEmphasisChanged = true;
        if (followed(before.target, moved) !== after.target && !isOwnAddress(said, before, after))
          links.push({ words: said.trim(), from: before.target, to: after.target });
      }
    }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  return { links, isEmphasisChanged };
}

/** What else about two paired blocks is not words. */
export function placeNotes(from: TextBlock, to: TextBlock): Note[] {
  const notes: Note[] = [];
  if (from.label !== to.label) notes.push('renumbered');
  if (formOf(from) !== formOf(to)) notes.push('form');
  else if (from.level !== to.level || from.place.listDepth !== to.place.listDepth)
    notes.push('level');
  const areHeadings = from.kind === 'heading' && to.kind === 'heading';
  if (areHeadings && from.clause !== to.clause) notes.push('clause id');
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
  const link = covering.find(({ kind }) => kind === 'link');
  const kinds = covering
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'link' && kind !== 'image');
  return { target: link?.target ?? null, emphasis: [...new Set(kinds)].sort().join(' ') };
}

function followed(target: string | null, moved: Readonly<Record<string, string>>): string | null {
  const id = target?.startsWith('#') ? target.slice(1) : '';
  return Object.hasOwn(moved, id) ? `#${moved[id]}` : target;
}

/** An address that became a link to itself, or ceased to be one. */
function isOwnAddress(
  words: string,
  before: { readonly target: string | null },
  after: { readonly target: string | null },
): boolean {
  if (before.target !== null && after.target !== null) return false;
  const target = (before.target ?? after.target ?? '').replace(/^(?:mailto:|https?:\/\/)/, '');
  return (
    target.replace(/\/$/, '') ===
    words
      .trim()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  );
}
