import { escapeMarkup } from './escape-markup.ts';

/**
 * How much of a clause each version changed, the oldest step first: a share from 0 to 1; null if the
 * version does not have the clause.
 */
export interface HeatRow {
  readonly href: string;
  readonly name: string;
  readonly shares: readonly (number | null)[];
}

const CELL = { width: 10, height: 14 };
const NAMES = 250;

/** Longer names are cut in the drawing; whole they stand in the list below it. */
const LONGEST_NAME = 36;

/** What counts as a little, more, and most of a clause. */
const STEPS = [0.02, 0.2, 0.6];

/** Fewer steps than these are told in words as well. */
const LEAST_STEPS = 2;

/**
 * Clauses by versions, each cell the darker the more of the clause that version changed. A list says in
 * words what each clause has said, so that screen readers and the Tab key pass over this. Empty for few.
 */
export function printHeat(rows: readonly HeatRow[]): string {
  const columns = rows[0]?.shares.length ?? 0;
  const shown = rows.filter(({ shares }) => shares.some((share) => share !== null && share > 0));
  if (columns < LEAST_STEPS || shown.length === 0) return '';
  const lines = shown.map(({ href, name, shares }, row) => {
    const y = row * CELL.height;
    const paths = [0, 1, 2, 3].map((depth) => {
      const cells = shares.flatMap((share, column) =>
        share !== null && depthOf(share) === depth
          ? [`M${NAMES + 6 + column * CELL.width} ${y}h9v12h-9z`]
          : [],
      );
      return cells.length > 0 ? `<path class="h${depth}" d="${cells.join('')}"/>` : '';
    });
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    return `<a href="${escapeMarkup(href)}" tabindex="-1"><text x="${NAMES}" y="${y + 10}">${escapeMarkup(short)}</text>${paths.join('')}</a>`;
  });
  const [width, height] = [NAMES + 6 + columns * CELL.width, shown.length * CELL.height];
  return `<svg class="heat" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${lines.join('')}</svg>`;
}

function depthOf(share: number): number {
  if (share <= 0) return 0;
  const index = STEPS.findIndex((step) => share < step);
  return index < 0 ? STEPS.length : Math.max(1, index);
}
