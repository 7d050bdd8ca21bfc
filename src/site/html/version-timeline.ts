import type { Words } from '../../messages/words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** A version with a date, in a drawing of all. */
export interface DrawnVersion {
  readonly href: string;
  /** What it is called. */
  readonly name: string;
  /** The first day from which it applies, ISO 8601. */
  readonly day: string;
  /** Words removed and added since the one before; null for the first that is known. */
  readonly words: number | null;
  /** The one that stands at the policy’s address, and whether it is known to be in force. */
  readonly isCurrent: boolean;
  readonly isInForce: boolean;
}

const WIDTH = 660;
const HEIGHT = 60;
const LABELS = 16;

/** Every stroke can be seen, and the tallest stands for the greatest change. */
const [LOWEST, TALLEST] = [6, 50];

/** Fewer than these are told in words as well. */
export const LEAST_DRAWN = 3;

/**
 * Versions on a line of time, each a stroke: the taller, the more words changed, by the root of their
 * number. The line is thick from where the current one applies. Empty for fewer than three.
 * @param until where the line ends, if no version begins later, ISO 8601
 * @param isLinked whether each stroke leads to its version, and the years stand below; else all is one
 *   picture, for a link around it
 */
export function printTimeline(
  words: Words,
  versions: readonly DrawnVersion[],
  until: string,
  isLinked: boolean,
): string {
  const [first] = versions;
  if (!first || versions.length < LEAST_DRAWN) return '';
  const days = versions.map(({ day }) => Date.parse(day));
  const [start, end] = [Math.min(...days), Math.max(...days, Date.parse(until))];
  const at = (time: number) => Math.round(4 + ((time - start) / (end - start || 1)) * (WIDTH - 8));
  const most = Math.max(1, ...versions.map(({ words }) => words ?? 0));
  const strokes = versions.map((version, index) => {
    const height = Math.round(LOWEST + (TALLEST - LOWEST) * Math.sqrt((version.words ?? 0) / most));
    return { version, path: `M${at(days[index] ?? start)} ${HEIGHT}v-${height}` };
  });
  const current = versions.findLast(({ isCurrent }) => isCurrent);
  const now = current
    ? `<path class="now${current.isInForce ? ' in-force' : ''}" d="M${at(Date.parse(current.day))} ${HEIGHT}H${WIDTH - 4}"/>`
    : '';
  const line = `<path class="line" d="M4 ${HEIGHT}H${WIDTH - 4}"/>${now}`;
  if (!isLinked) {
    const said = words.text('timeline.said', {
      count: versions.length,
      name: escapeMarkup(first.name),
    });
    return `<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT + 2}" role="img" aria-label="${said}">${line}<path d="${strokes.map(({ path }) => path).join('')}"/></svg>`;
  }
  const links = strokes.map(
    ({ version, path }) =>
      `<a href="${escapeMarkup(version.href)}" tabindex="-1"><title>${changedInWords(words, version)}</title><path d="${path}"/></a>`,
  );
  // The list below says the same in words, so that screen readers and the Tab key pass over this.
  return `<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT + LABELS}" aria-hidden="true">${line}${links.join('')}${yearLabels(start, end, at)}</svg>`;
}

function changedInWords(words: Words, { name: given, words: count }: DrawnVersion): string {
  const name = escapeMarkup(given);
  return count === null
    ? words.text('timeline.first', { name })
    : words.text('timeline.changed', { name, count });
}

/** So many px a year needs to be read. */
const LABEL_WIDTH = 44;

function yearLabels(start: number, end: number, at: (time: number) => number): string {
  const first = new Date(start).getUTCFullYear() + 1;
  const last = new Date(end).getUTCFullYear();
  const step = Math.max(1, Math.ceil(((last - first + 1) * LABEL_WIDTH) / WIDTH));
  let labels = '';
  for (let year = first; year <= last; year += step)
    labels += `<text x="${at(Date.UTC(year, 0))}" y="${HEIGHT + LABELS - 2}">${year}</text>`;
  return labels;
}
