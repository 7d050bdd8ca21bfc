import type { Comparison } from '../compare/comparison.ts';
import type { Sign } from '../compare/marked-text.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { partOfComparison } from './part-of-comparison.ts';
import { wordPart } from './styles.ts';

/** Writes footnotes, and the marks in the text that refer to them. */
export interface Footnotes {
  /** Whether two marks refer to one footnote, which both texts have. */
  isOne(from: Sign, to: Sign): boolean;
  /** A mark as a run; empty where there is no such footnote. */
  mark(from: Sign | null, to: Sign | null): string;
  /** The comparison of what is no footnote, or one to which nothing outside of footnotes refers. */
  readonly body: Comparison;
  /** The part of the file that holds the footnotes; null if there are none. */
  part(): string | null;
}

/** Writes a part of a comparison, with a run before its first words. */
export type WritePart = (comparison: Comparison, opening: string) => string;

const RAISED = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
const OWN_MARK = `<w:r>${RAISED}<w:footnoteRef/></w:r>`;

/** Word draws a line above footnotes, and has it in the part that holds them. */
const SEPARATORS = [
  ['separator', -1],
  ['continuationSeparator', 0],
]
  .map(
    ([type, id]) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

/**
 * @param write called for each footnote once the text is written
 */
export function createFootnotes(comparison: Comparison, write: WritePart): Footnotes {
  const { blocks } = comparison;
  const referred = { from: labelsIn(comparison, 'from'), to: labelsIn(comparison, 'to') };
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of blocks) {
    const [old, now] = [from?.place.footnote, to?.place.footnote];
    if (!old || !now || partners.has(old) || taken.has(now)) continue;
    partners.set(old, now);
    taken.add(now);
  }
  const isNote = (side: 'from' | 'to') => {
    const known = referred[side];
    return ({ place }: TextBlock) => place.footnote !== null && known.has(place.footnote);
  };
  const [isOldNote, isNewNote] = [isNote('from'), isNote('to')];
  const notes: string[] = [];
  const numbers = { from: new Map<string, number>(), to: new Map<string, number>() };
  const bodies = { from: labelsOfNotes(comparison, 'from'), to: labelsOfNotes(comparison, 'to') };
  return {
    body: partOfComparison(
      comparison,
      (block) => !isOldNote(block),
      (block) => !isNewNote(block),
    ),
    isOne: (from, to) =>
      partners.get(from.target) === to.target &&
      numbers.from.has(from.target) === numbers.to.has(to.target),
    mark(from, to) {
      const old = from && bodies.from.has(from.target) ? from.target : null;
      const now = to && bodies.to.has(to.target) ? to.target : null;
      if (old === null && now === null) return '';
      // Word has one mark a footnote: further ones refer to the first.
      const known = (old && numbers.from.get(old)) ?? (now && numbers.to.get(now));
      if (known) return crossReference(known);
      const id = notes.push('');
      if (old !== null) numbers.from.set(old, id);
      if (now !== null) numbers.to.set(now, id);
      const part = partOfComparison(
        comparison,
        ({ place }) => old !== null && place.footnote === old,
        ({ place }) => now !== null && place.footnote === now,
      );
      // That a whole footnote came or went is said by its mark.
      const own = old !== null && now !== null ? part : withoutFates(part);
      notes[id - 1] =
        `<w:footnote w:id="${id}">${write(own, `${OWN_MARK}<w:r><w:tab/></w:r>`)}</w:footnote>`;
      return `<w:bookmarkStart w:id="${id}" w:name="_Note${id}"/><w:r>${RAISED}<w:footnoteReference w:id="${id}"/></w:r><w:bookmarkEnd w:id="${id}"/>`;
    },
    part: () =>
      notes.length === 0 ? null : wordPart('footnotes', SEPARATORS + notes.join(''), RELATED),
  };
}

const RELATED = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A field that shows the number of a footnote. */
function crossReference(id: number): string {
  const run = (content: string) => `<w:r>${RAISED}${content}</w:r>`;
  return [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> NOTEREF _Note${id} \\h </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    `<w:t>${id}</w:t>`,
    '<w:fldChar w:fldCharType="end"/>',
  ]
    .map(run)
    .join('');
}

function labelsOfNotes({ blocks }: Comparison, side: 'from' | 'to'): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => block[side]?.place.footnote ?? []));
}

/** The labels of the footnotes to which what is no footnote refers. */
function labelsIn({ blocks }: Comparison, side: 'from' | 'to'): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      const text = block[side];
      if (!text || text.place.isFootnote) return [];
      return text.signs.flatMap(({ kind, target }) => (kind === 'footnote mark' ? [target] : []));
    }),
  );
}

/** The same blocks as if both texts had them. */
function withoutFates({ blocks }: Comparison): Comparison {
  const kept = blocks
    .map((block) => (block.to ?? block.from) as TextBlock)
    .map((text, at) => ({
      ...{ kind: 'same' as const, from: { ...text, index: at }, to: { ...text, index: at } },
      ...{ words: [{ op: 'same' as const, text: text.text }], notes: [], links: [], details: [] },
      ...{ partOf: null, whole: null, wholeMarks: null, share: null },
    }));
  return {
    blocks: kept,
    counts: { same: kept.length, changed: 0, added: 0, removed: 0, moved: 0 },
  };
}
