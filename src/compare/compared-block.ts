import { differInCapitals } from './capital-changes.ts';
import { pairColumns } from './columns.ts';
import type { ComparedBlock } from './comparison.ts';
import { detailChanges, type Footnotes } from './detail-changes.ts';
import type { Mark, Sign } from './marked-text.ts';
import { markupChange } from './markup-change.ts';
import { formOf, type Note, placeNotes } from './notes.ts';
import type { Renumbering } from './renumbering.ts';
import { rowChanges } from './row-changes.ts';
import { withStruckWords } from './struck-words.ts';
import type { ComparedText, TextBlock } from './text-blocks.ts';
import { differInLookAlikes, differInMoreThanLookAlikes } from './typography.ts';
import type { WordChange } from './word-change.ts';
import { changeWriter, hasChangedWords, wordChanges } from './word-changes.ts';
import type { Workbench } from './workbench.ts';

/** A block that only one of the texts has. */
export function unpairedBlock(
  kind: 'added' | 'removed',
  block: TextBlock,
  partOf: number | null,
): ComparedBlock {
  return {
    kind,
    from: kind === 'removed' ? block : null,
    to: kind === 'added' ? block : null,
    words: [{ op: kind, text: block.text }],
    notes: [],
    links: [],
    details: [],
    partOf,
    whole: null,
    wholeMarks: null,
    share: null,
  };
}

/** What is known of both texts when two of their blocks are compared. */
export interface PairContext {
  readonly source: ComparedText;
  readonly target: ComparedText;
  readonly footnotes: Footnotes;
  readonly bench: Workbench;
}

/** Two blocks that stand for each other, and what was merged into the one or split off the other. */
export interface Pair {
  readonly from: TextBlock;
  readonly to: TextBlock;
  readonly isMoved: boolean;
  /** Null where both bear the same number or letter. */
  readonly renumbering: Renumbering | null;
  readonly parts: { readonly from: readonly TextBlock[]; readonly to: readonly TextBlock[] };
}

/** What became of a block in its partner. */
export function pairedBlock(pair: Pair, context: PairContext): ComparedBlock {
  const { from, to, isMoved, renumbering, parts } = pair;
  const { source, target, footnotes, bench } = context;
  const { words, isReworded, isStruck, isShifted, isRetyped } = changesOf(pair, bench);
  const { links, isEmphasisChanged } = markupChange(from, to, words, target.moved);
  const [old, now] = [joinParts(from, parts.from), joinParts(to, parts.to)];
  const isWhole = parts.from.length > 0 || parts.to.length > 0;
  const whole = isWhole
    ? withStruckWords(wordChanges(old.text, now.text, bench), old, now).words
    : null;
  const details = detailChanges(old, now, whole ?? words, footnotes, renumbering);
  const has = (kind: (typeof details)[number]['kind']) =>
    details.some((each) => each.kind === kind);
  const [number, newNumber] = [from.place.itemNumber, to.place.itemNumber];
  const isRenumbered =
    renumbering === 'own' ||
    renumbering === 'following' ||
    has('list number') ||
    (number !== null && newNumber !== null && number !== newNumber);
  const notes: Note[] = [
    ...(isRenumbered ? ['renumbered' as const] : []),
    ...placeNotes(from, to, source.hasLastingIds && target.hasLastingIds),
    ...(formOf(from) === formOf(to) && haveOtherForm(pair) ? ['form' as const] : []),
    ...(links.length > 0 ? ['link target' as const] : []),
    ...(has('footnote mark') ? ['footnote mark' as const] : []),
    ...(has('picture') ? ['picture' as const] : []),
    ...(has('tick box') ? ['tick box' as const] : []),
    ...(isStruck ? ['struck out' as const] : []),
    ...(isShifted ? ['superscript' as const] : []),
    ...(isEmphasisChanged ? ['emphasis' as const] : []),
    ...(isRetyped && differInMoreThanLookAlikes(from.text, to.text) ? ['typography' as const] : []),
    ...(replaces(words, differInCapitals) ? ['capitals' as const] : []),
    ...(replaces(words, differInLookAlikes) ? ['look-alikes' as const] : []),
    ...(parts.to.length > 0 ? ['split' as const] : []),
    ...(parts.from.length > 0 ? ['merged' as const] : []),
  ];
  const kind = isMoved ? 'moved' : isReworded ? 'changed' : 'same';
  const wholeMarks = isWhole ? { from: old.marks, to: now.marks } : null;
  return {
    ...{ kind, from, to, words, notes, links, details },
    ...{ partOf: null, whole, wholeMarks, share: null },
  };
}

/** Whether any part of a block that was split or merged is printed as something else. */
function haveOtherForm({ from, to, parts }: Pair): boolean {
  const isOther = (one: TextBlock) => (part: TextBlock) => formOf(part) !== formOf(one);
  return parts.to.some(isOther(from)) || parts.from.some(isOther(to));
}

/**
 * Whether words stand in place of others that differ in one way alone: in capitals, or in letters that print
 * alike, which nobody sees and which may be a trick.
 */
function replaces(
  words: readonly WordChange[],
  differ: (removed: string, added: string) => boolean,
): boolean {
  return words.some(
    ({ op, text }, at) =>
      op === 'added' && words[at - 1]?.op === 'removed' && differ(words[at - 1]?.text ?? '', text),
  );
}

/**
 * The words of a pair. A number that follows from others is not reworded: it is compared apart from what it
 * numbers.
 */
function changesOf({ from, to, renumbering }: Pair, bench: Workbench) {
  const [table, newTable] = [from.place.table, to.place.table];
  const compare = (before: string, after: string) =>
    table && newTable
      ? rowChanges(before, after, pairColumns(table, newTable, bench), bench)
      : wordChanges(before, after, bench);
  const finish = (found: readonly WordChange[], isRetyped: boolean, isChanged: boolean) => {
    const struck = withStruckWords(found, from, to);
    const isReworded = isChanged || struck.isStruck || struck.isShifted;
    return { ...struck, isReworded, isRetyped: !isReworded && isRetyped };
  };
  if (renumbering === null || renumbering === 'words') {
    const words = compare(from.text, to.text);
    return finish(words, from.text !== to.text, hasChangedWords(words));
  }
  const [before, after] = [from.text.slice(from.label.length), to.text.slice(to.label.length)];
  const rest = compare(before, after);
  const writer = changeWriter();
  writer.replace(from.label, to.label);
  for (const { op, text } of rest)
    writer.replace(op === 'added' ? '' : text, op === 'removed' ? '' : text);
  return finish(writer.finish(), before.trim() !== after.trim(), hasChangedWords(rest));
}

/** A block with all its parts, in their order, as one text in which line breaks part them. */
function joinParts(main: TextBlock, others: readonly TextBlock[]) {
  if (others.length === 0) return main;
  let text = '';
  const marks: Mark[] = [];
  const signs: Sign[] = [];
  [main, ...others]
    .sort((a, b) => a.index - b.index)
    .forEach((part, at) => {
      const start = at === 0 ? 0 : text.length + 1;
      text = at === 0 ? part.text : `${text}\n${part.text}`;
      for (const each of part.marks)
        marks.push({ ...each, start: each.start + start, end: each.end + start });
      for (const each of part.signs) signs.push({ ...each, at: each.at + start });
    });
  return { ...main, text, marks, signs };
}
