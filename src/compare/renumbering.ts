import type { Partners } from './align-blocks.ts';
import { possibleLabel } from './read-label.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * What the new number or letter of a line is:
 * - `following`: others of its series came, went or moved before it, or what it stands in got another one;
 * - `own`: it changed with a neighbour, and nothing explains it: references to it lead elsewhere now;
 * - `words`: it changed alone, so that it may be no number of a series at all.
 */
export type Renumbering = 'following' | 'own' | 'words';

/** Judges the labels of all pairs that differ, by the index of the block of the first text. */
export function renumberings(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  partners: Partners,
): ReadonlyMap<number, Renumbering> {
  const judged = new Map<number, Renumbering>();
  const pairs: [TextBlock, TextBlock][] = [];
  for (const [at, other] of partners) pairs.push([from[at] as TextBlock, to[other] as TextBlock]);
  const differing = pairs.filter(([old, now]) => haveOtherLabels(old, now));
  if (differing.length === 0) return judged;
  // “2” became “3”: what stands below it goes on as “3.1”.
  const numbers = new Set(pairs.map(([old, now]) => `${valuesOf(old)} > ${valuesOf(now)}`));
  const series = differing.filter(([old, now]) => !isGuess(old, now) && !isGuess(now, old));
  const changed = {
    from: new Set(series.map(([old]) => old.index)),
    to: new Set(series.map(([, now]) => now.index)),
  };
  for (const [old, now] of differing) {
    const isWithOthers = hasNeighbourIn(changed.from, old) || hasNeighbourIn(changed.to, now);
    const isOwn = isWithOthers && changed.from.has(old.index) && !isInitial(old) && !isInitial(now);
    judged.set(old.index, isFollowing(old, now, numbers) ? 'following' : isOwn ? 'own' : 'words');
  }
  return judged;
}

/** Whether two lines begin with labels that differ; one that is alone in its text now is the same label. */
function haveOtherLabels(old: TextBlock, now: TextBlock): boolean {
  if (old.label === now.label) return false;
  if (now.label === '') return !now.text.startsWith(`${old.label} `);
  return old.label !== '' || !old.text.startsWith(`${now.label} `);
}

/** Whether the first line has a label, and the other begins with what may be one, but is in no series. */
function isGuess(one: TextBlock, other: TextBlock): boolean {
  const isLike = possibleLabel(other.text) !== '' || /^(?:\d|§|Art)/u.test(other.text);
  return one.label !== '' && other.label === '' && isLike;
}

/** “A. Smith”: a letter before a name, which no other line explains, is an initial. */
function isInitial({ labelPlace, text }: TextBlock): boolean {
  return /^[AI]\.$/.test(labelPlace?.style ?? '') && /^\p{Lu}\. \p{Lu}/u.test(text);
}

function valuesOf({ labelPlace }: TextBlock): string {
  return (labelPlace?.values ?? []).join('.');
}

function isFollowing(
  { labelPlace: old }: TextBlock,
  { labelPlace: now }: TextBlock,
  numbers: ReadonlySet<string>,
): boolean {
  if (!old || !now || old.style !== now.style) return false;
  const [above, aboveNow] = [old.values.slice(0, -1).join('.'), now.values.slice(0, -1).join('.')];
  const first = ({ values, ordinal }: typeof old) => (values.at(-1) ?? 0) - ordinal;
  return first(old) === first(now) && (above === aboveNow || numbers.has(`${above} > ${aboveNow}`));
}

function hasNeighbourIn(changed: ReadonlySet<number>, { index, labelPlace }: TextBlock): boolean {
  if (!labelPlace) return false;
  const at = labelPlace.series.indexOf(index);
  return [at - 1, at + 1].some((next) => changed.has(labelPlace.series[next] ?? -1));
}
