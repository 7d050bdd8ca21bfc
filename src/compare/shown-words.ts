import type { ComparedBlock, Share } from './comparison.ts';
import { edgesOf, isStruckAt, piecesOf, type StruckText } from './struck-words.ts';
import type { WordChange } from './word-change.ts';
import { isTypographic } from './word-changes.ts';

/** Both texts in one, with marks; or the earlier one alone, with marks at what was to go. */
export type ChangeReading = 'both' | 'before';

/** A stretch of a text as a reader sees it marked. */
export interface ShownWords extends WordChange {
  /** It is no word: the number of a line, the mark of a footnote, a box to tick. */
  readonly isDetail?: true;
  /** It is printed struck out. */
  readonly isStruck?: true;
}

/** What is shown of a block. */
export type ShownBlock = Pick<
  ComparedBlock,
  'whole' | 'wholeMarks' | 'words' | 'from' | 'to' | 'notes' | 'details'
> &
  Partial<Pick<ComparedBlock, 'share' | 'partOf'>>;

/**
 * The words of a block as a reader sees them marked: those of all its parts where it was split or merged,
 * with a line break where one part ends; without a mark where typography alone differs; with what is
 * printed among them and is no word. All that is said, counted or drawn of a change follows from this.
 */
export function shownWords(
  block: ShownBlock,
  reading: ChangeReading = 'both',
): readonly ShownWords[] {
  if (block.share) return shownShare(block.share, reading);
  const { whole, words, from, to } = block;
  // A heading whose words begin a paragraph now: they are shown there too, and were not removed.
  if (to === null && typeof block.partOf === 'number')
    return words.map(({ text }) => ({ op: 'same', text }));
  const [old, now] = [sideOf(block, 'from'), sideOf(block, 'to')];
  // A block that only one of the texts has is marked, whatever it is made of.
  const isAlone = from === null || to === null;
  const writer = shownWriter(reading);
  const all = whole ?? words;
  let [fromAt, toAt] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const { op, text } = all[at] as WordChange;
    if (op === 'same') {
      const cuts = [...now.cuts(toAt), ...old.detailCuts(fromAt)];
      for (const piece of piecesOf(text, cuts)) {
        writer.details('removed', old.dueDetails(fromAt + piece.start));
        writer.details('added', now.dueDetails(toAt + piece.start));
        writer.show('same', piece.text, now.looksAt(toAt + piece.start));
      }
      [fromAt, toAt] = [fromAt + text.length, toAt + text.length];
      continue;
    }
    const next = all[at + 1];
    let removed = op === 'removed' ? text : '';
    let added = op === 'added' ? text : next?.op === 'added' ? next.text : '';
    if (removed && added) at += 1;
    // The space before what came or went is not marked.
    if (sharesSpace(removed, added)) {
      writer.show('same', added.charAt(0), now.looksAt(toAt));
      [removed, added] = [removed.slice(1), added.slice(1)];
      [fromAt, toAt] = [fromAt + 1, toAt + 1];
    }
    // Where both are the same, words were struck out or are no longer.
    const isQuiet = !isAlone && removed !== added && isUnseen(removed, added);
    const isBlank = (side: string) => !isAlone && !/[\S\n]/u.test(side);
    for (const piece of piecesOf(removed, old.cuts(fromAt))) {
      writer.details('removed', old.dueDetails(fromAt + piece.start));
      const looks = old.looksAt(fromAt + piece.start);
      const isRestored = looks.isStruck && added.includes(piece.text.trim());
      writer.remove(piece.text, looks, isQuiet || isRestored === true || isBlank(removed));
    }
    for (const piece of piecesOf(added, now.cuts(toAt))) {
      writer.details('added', now.dueDetails(toAt + piece.start));
      const looks = now.looksAt(toAt + piece.start);
      // Words that were struck out just now are shown as removed already.
      const isWithdrawn = looks.isStruck && removed.includes(piece.text.trim());
      if (!isWithdrawn) writer.add(piece.text, looks, isQuiet || isBlank(added));
    }
    [fromAt, toAt] = [fromAt + removed.length, toAt + added.length];
  }
  writer.details('removed', old.dueDetails(Number.POSITIVE_INFINITY));
  writer.details('added', now.dueDetails(Number.POSITIVE_INFINITY));
  return writer.shown;
}

/**
 * Returns what is shown of one part of a block that was split: where its words end, the whole has a line
 * break.
 */
function shownShare({ whole, at }: Share, reading: ChangeReading): readonly ShownWords[] {
  let part = 0;
  return shownWords({ ...whole, share: null }).flatMap((piece): ShownWords[] => {
    const lines = piece.op === 'removed' ? [piece.text] : piece.text.split('\n');
    const own = lines[at - part] ?? '';
    part += lines.length - 1;
    return own === '' || (reading === 'before' && piece.op === 'added')
      ? []
      : [{ ...piece, text: own }];
  });
}

/** Whether a reader sees no difference. A line break is seen, though it is white space: it ends a block. */
function isUnseen(removed: string, added: string): boolean {
  return removed.split('\n').length === added.split('\n').length && isTypographic(removed, added);
}

/** Whether two texts begin with a space, and one of them is nothing more. */
function sharesSpace(removed: string, added: string): boolean {
  return removed !== added && (removed === ' ' || added === ' ') && removed[0] === added[0];
}

type Looks = Pick<ShownWords, 'isDetail' | 'isStruck'>;

/**
 * One side of a block: where it must be cut, how it looks at a place, and the details that wait for theirs.
 */
function sideOf(block: ShownBlock, name: 'from' | 'to') {
  const { from, to, notes, details, whole, wholeMarks } = block;
  const struck: StruckText = { marks: wholeMarks?.[name] ?? block[name]?.marks ?? [] };
  const isRenumbered = whole === null && notes.includes('renumbered') && from?.label !== to?.label;
  const labelEnd = isRenumbered ? (block[name]?.label.length ?? 0) : 0;
  const waiting = details
    .flatMap((each): { at: number; text: string }[] => {
      const [at, text] = name === 'from' ? [each.fromAt, each.from] : [each.toAt, each.to];
      if (at === null || text === null) return [];
      const isBefore = each.kind === 'list number' || each.kind === 'tick box';
      return [{ at, text: isBefore ? `${text} ` : text }];
    })
    .sort((a, b) => a.at - b.at);
  const detailCuts = (origin: number) => waiting.map(({ at }) => at - origin);
  return {
    detailCuts,
    cuts: (origin: number) => [
      ...edgesOf(struck, origin),
      ...detailCuts(origin),
      ...(labelEnd > 0 ? [labelEnd - origin] : []),
    ],
    looksAt: (at: number): Looks => ({
      ...(at < labelEnd ? { isDetail: true } : {}),
      ...(isStruckAt(struck, at) ? { isStruck: true } : {}),
    }),
    /** Takes the details that stand up to a place. */
    dueDetails: (at: number): string[] =>
      waiting.splice(0, waiting.filter((each) => each.at <= at).length).map(({ text }) => text),
  };
}

/** Collects stretches so that neighbours that look alike are one. */
function shownWriter(reading: ChangeReading) {
  const shown: ShownWords[] = [];
  const show = (op: WordChange['op'], text: string, looks: Looks) => {
    const last = shown.at(-1);
    const isAlike =
      last?.op === op && last.isDetail === looks.isDetail && last.isStruck === looks.isStruck;
    if (last && isAlike) shown[shown.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') shown.push({ op, text, ...looks });
  };
  return {
    shown,
    show,
    remove(text: string, looks: Looks, isQuiet: boolean) {
      if (!isQuiet) show('removed', text, looks);
      else if (reading === 'before') show('same', text, looks);
    },
    add(text: string, looks: Looks, isQuiet: boolean) {
      if (reading === 'both') show(isQuiet ? 'same' : 'added', text, looks);
    },
    details(op: 'removed' | 'added', texts: readonly string[]) {
      if (op === 'removed' || reading === 'both')
        for (const text of texts) show(op, text, { isDetail: true });
    },
  };
}
