import { withoutEqualEnds } from './equal-ends.ts';
import type { Hunk } from './hunk.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fewer unchanged words than these between two changes are islands that nobody reads. */
const ISLAND = 3;

/** A change of more words than these has rewritten its sentence, and may be one with that of the next. */
const REWRITTEN = 3;

/** Words that stayed between two rewritten stretches are kept from so many on, however long those are. */
const CLEARLY_KEPT = 8;

/** Below this share of common words two texts are shown whole, one for the other. */
const LIKE_ENOUGH = 0.25;

/**
 * The same changes as a careful reader would mark them: an insertion or deletion that could stand at
 * several places begins where a sentence does; changes with fewer than three unchanged words between
 * them, or with fewer than either of them changes, are one, but for the ends of blocks and where nothing
 * was put in, or nothing taken out; texts that have little in common are replaced whole.
 */
export function readableHunks(
  hunks: readonly Hunk[],
  from: Tokens,
  to: Tokens,
  vocabulary: Vocabulary,
): Hunk[] {
  if (hunks.length === 0) return [];
  const slid = slideToCuts(hunks, from, to, vocabulary);
  const merged = mergeNear(slid, from, to, vocabulary).map((hunk) =>
    // What changes that were joined have in common at their ends did not change.
    withoutEqualEnds(hunk, from.keys, to.keys),
  );
  const removed = merged.reduce((sum, hunk) => sum + wordsOfFrom(hunk, from), 0);
  const kept = from.words - removed;
  const isUnlike = merged.length > 1 && 2 * kept < LIKE_ENOUGH * (from.words + to.words);
  if (!isUnlike) return merged;
  return [wholeChange(merged[0] as Hunk, merged.at(-1) as Hunk, from, to)];
}

/** One change of everything, but for a beginning or an end that is plainly the same. */
function wholeChange(first: Hunk, last: Hunk, from: Tokens, to: Tokens): Hunk {
  const hasBeginning = words(from, 0, first.fromStart) >= ISLAND;
  const hasEnd = words(from, last.fromEnd, from.keys.length) >= ISLAND;
  return {
    fromStart: hasBeginning ? first.fromStart : 0,
    toStart: hasBeginning ? first.toStart : 0,
    fromEnd: hasEnd ? last.fromEnd : from.keys.length,
    toEnd: hasEnd ? last.toEnd : to.keys.length,
  };
}

function mergeNear(
  hunks: readonly Hunk[],
  from: Tokens,
  to: Tokens,
  { decisive }: Vocabulary,
): Hunk[] {
  const mostDecisive = (start: number, end: number) =>
    from.keys.slice(start, end).reduce((most, key) => Math.max(most, decisive[key] ?? 0), 0);
  const merged: Hunk[] = [];
  for (const hunk of hunks) {
    let last = hunk;
    for (let before = merged.at(-1); before; before = merged.at(-1)) {
      const between = words(from, before.fromEnd, last.fromStart);
      const either = Math.min(sizeOf(before, from, to), sizeOf(last, from, to), CLEARLY_KEPT);
      const smaller = Math.min(sizeOf(before, from, to), sizeOf(last, from, to));
      const guard = mostDecisive(before.fromEnd, last.fromStart);
      if (guard === 2 || (guard === 1 && smaller <= REWRITTEN)) break;
      if (between >= ISLAND && (between >= either || areOneSided(before, last))) break;
      // Short items run together: their words stay even where only one word stands between two ends.
      if (between > 0 && (endsBlock(before, from, to) || endsBlock(last, from, to))) break;
      last = { ...last, fromStart: before.fromStart, toStart: before.toStart };
      merged.pop();
    }
    merged.push(last);
  }
  return merged;
}

/** Whether both only put in, or both only take out: joined, they would strike out what stayed. */
function areOneSided(one: Hunk, other: Hunk): boolean {
  const isInsertion = ({ fromStart, fromEnd }: Hunk) => fromStart === fromEnd;
  const isDeletion = ({ toStart, toEnd }: Hunk) => toStart === toEnd;
  return (isInsertion(one) && isInsertion(other)) || (isDeletion(one) && isDeletion(other));
}

/** Whether no word is changed, but only where one block of a joined text ends and the next begins. */
function endsBlock(hunk: Hunk, from: Tokens, to: Tokens): boolean {
  const hasEnd = ({ text, starts }: Tokens, start: number, end: number) =>
    starts.slice(start, end).some((at) => text[at] === '\n');
  if (sizeOf(hunk, from, to) > 0) return false;
  return hasEnd(from, hunk.fromStart, hunk.fromEnd) || hasEnd(to, hunk.toStart, hunk.toEnd);
}

/** The larger of what is taken out and what is put in, in words. */
function sizeOf(hunk: Hunk, from: Tokens, to: Tokens): number {
  return Math.max(wordsOfFrom(hunk, from), words(to, hunk.toStart, hunk.toEnd));
}

function wordsOfFrom({ fromStart, fromEnd }: Hunk, from: Tokens): number {
  return words(from, fromStart, fromEnd);
}

function words({ wordsBefore }: Tokens, start: number, end: number): number {
  return (wordsBefore[end] ?? 0) - (wordsBefore[start] ?? 0);
}

/** “the data. [We keep] the data.” and “[the data. We keep] the data.” say the same: the best cut wins. */
function slideToCuts(
  hunks: readonly Hunk[],
  from: Tokens,
  to: Tokens,
  { cuts }: Vocabulary,
): Hunk[] {
  const cutBefore = (keys: readonly number[], at: number) =>
    at === 0 ? 2 : (cuts[keys[at - 1] ?? -1] ?? 0);
  const slid: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const isInsertion = hunk.fromStart === hunk.fromEnd;
    if (!isInsertion && hunk.toStart !== hunk.toEnd) {
      slid.push(hunk);
      return;
    }
    const { keys } = isInsertion ? to : from;
    const [start, end] = isInsertion ? [hunk.toStart, hunk.toEnd] : [hunk.fromStart, hunk.fromEnd];
    const low = (slid.at(-1)?.fromEnd ?? 0) - hunk.fromStart;
    const high = (hunks[index + 1]?.fromStart ?? from.keys.length) - hunk.fromEnd;
    let [best, bestScore] = [0, cutBefore(keys, start) + cutBefore(keys, end)];
    const tryShift = (shift: number) => {
      const score = cutBefore(keys, start + shift) + cutBefore(keys, end + shift);
      if (score > bestScore) [best, bestScore] = [shift, score];
    };
    for (let at = -1; at >= low && keys[start + at] === keys[end + at]; at--) tryShift(at);
    for (let at = 1; at <= high && keys[start + at - 1] === keys[end + at - 1]; at++) tryShift(at);
    slid.push({
      fromStart: hunk.fromStart + best,
      fromEnd: hunk.fromEnd + best,
      toStart: hunk.toStart + best,
      toEnd: hunk.toEnd + best,
    });
  });
  return slid;
}
