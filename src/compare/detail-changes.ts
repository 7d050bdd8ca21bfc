import type { Sign } from './marked-text.ts';
import type { Renumbering } from './renumbering.ts';
import type { TextBlock } from './text-blocks.ts';
import type { WordChange } from './word-change.ts';

/** Something that is printed, is no word, and came, went or became something else. */
export interface DetailChange {
  readonly kind: 'footnote mark' | 'picture' | 'list number' | 'tick box' | 'number';
  /**
   * As a reader sees it: “[1]”, “3.”, “•”, “[x]”, the file of a picture; null if there was, or is, none.
   * A picture with one name on both sides is another file under it.
   */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it stands in each text, in UTF-16 units; null if it does not, or is one with the words. */
  readonly fromAt: number | null;
  readonly toAt: number | null;
}

/** One side of a pair, or of all parts of it. */
export type DetailedText = Pick<TextBlock, 'signs' | 'place' | 'label'>;

/** What is known of both texts: footnotes by their labels. */
export interface Footnotes {
  /** The number that is printed for each label. */
  readonly numbers: {
    readonly from: ReadonlyMap<string, number>;
    readonly to: ReadonlyMap<string, number>;
  };
  /** The labels of the second text by those of the first, as far as the footnotes were paired. */
  readonly partners: ReadonlyMap<string, string>;
}

/** What else than words and markup differs between two texts that stand for each other. */
export function detailChanges(
  from: DetailedText,
  to: DetailedText,
  words: readonly WordChange[],
  footnotes: Footnotes,
  renumbering: Renumbering | null,
): DetailChange[] {
  const isSame = (old: Sign, now: Sign) => {
    if (old.kind !== now.kind) return false;
    if (old.kind === 'picture')
      return old.digest && now.digest ? old.digest === now.digest : old.target === now.target;
    return (footnotes.partners.get(old.target) ?? now.target) === now.target;
  };
  return [
    ...markerChanges(from, to),
    ...(renumbering === 'own'
      ? [{ kind: 'number' as const, from: from.label, to: to.label, fromAt: null, toAt: null }]
      : []),
    ...signChanges(from.signs, to.signs, words, isSame, footnotes),
  ];
}

/**
 * The number, point or box that a list prints before its item, unless the number follows from those before
 * it.
 */
function markerChanges({ place: from }: DetailedText, { place: to }: DetailedText): DetailChange[] {
  if (!from.isItem || !to.isItem) return [];
  const changes: DetailChange[] = [];
  const add = (kind: DetailChange['kind'], old: string | null, now: string | null) =>
    changes.push({
      kind,
      from: old,
      to: now,
      fromAt: old === null ? null : 0,
      toAt: now === null ? null : 0,
    });
  const follows =
    from.itemNumber !== null && to.itemNumber !== null && from.list?.start === to.list?.start;
  if (from.itemNumber !== to.itemNumber && !follows)
    add('list number', markerOf(from), markerOf(to));
  if (from.isTicked !== to.isTicked) add('tick box', boxOf(from), boxOf(to));
  return changes;
}

/** What a list prints before an item. */
export function markerOf({ itemNumber }: TextBlock['place']): string {
  return itemNumber === null ? '•' : `${itemNumber}.`;
}

/** The box before an item; null if it has none. */
export function boxOf({ isTicked }: TextBlock['place']): string | null {
  return isTicked === null ? null : isTicked ? '[x]' : '[ ]';
}

/** Signs that stand at no place that became the one where such a sign stands now, and the reverse. */
function signChanges(
  from: readonly Sign[],
  to: readonly Sign[],
  words: readonly WordChange[],
  isSame: (old: Sign, now: Sign) => boolean,
  { numbers }: Footnotes,
): DetailChange[] {
  if (from.length === 0 && to.length === 0) return [];
  const unmatched = new Set(to);
  const changes: DetailChange[] = [];
  for (const sign of from) {
    const [low, high] = placesOf(sign.at, words);
    const partner = [...unmatched].find(
      (other) => other.at >= low && other.at <= high && isSame(sign, other),
    );
    // A picture in the place of another is one change.
    const successor = [...unmatched].find(
      (other) => isPicture(sign) && isPicture(other) && other.at >= low && other.at <= high,
    );
    const now = partner ?? successor;
    if (now) unmatched.delete(now);
    if (!partner)
      changes.push({
        kind: sign.kind,
        from: signText(sign, numbers.from),
        to: now ? signText(now, numbers.to) : null,
        fromAt: sign.at,
        toAt: now?.at ?? null,
      });
  }
  for (const sign of unmatched)
    changes.push({
      kind: sign.kind,
      from: null,
      to: signText(sign, numbers.to),
      fromAt: null,
      toAt: sign.at,
    });
  return changes;
}

function isPicture({ kind }: Sign): boolean {
  return kind === 'picture';
}

function signText({ kind, target }: Sign, numbers: ReadonlyMap<string, number>): string {
  return kind === 'picture' ? target : `[${numbers.get(target) ?? target}]`;
}

/** Between which places of the second text a place of the first may stand: within a change anywhere. */
function placesOf(at: number, words: readonly WordChange[]): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  let [fromAt, toAt] = [0, 0];
  const reach = (start: number, end: number) => {
    low = Math.min(low, start);
    high = Math.max(high, end);
  };
  for (const { op, text } of words) {
    const [fromEnd, toEnd] = [
      op === 'added' ? fromAt : fromAt + text.length,
      op === 'removed' ? toAt : toAt + text.length,
    ];
    if (at >= fromAt && at <= fromEnd)
      op === 'same' ? reach(toAt + at - fromAt, toAt + at - fromAt) : reach(toAt, toEnd);
    [fromAt, toAt] = [fromEnd, toEnd];
  }
  return [Math.min(low, high), high];
}
