import type { HeadingNumber } from './heading-numbers.ts';

/** A line that begins with a number, and could be a heading. */
export interface NumberedLine {
  /** Its place among the pieces of the text. */
  readonly at: number;
  readonly number: HeadingNumber;
  /** Whether it reads like a sentence, not like a heading. */
  readonly isSentence: boolean;
}

/** Lines whose numbers count up, judged as a whole. */
export interface HeadingRow {
  readonly lines: readonly NumberedLine[];
  /** Numbers that the row leaves out. */
  readonly missing: readonly number[];
}

/** A row may leave out so many numbers at one place; a greater step begins another row. */
const MOST_LEFT_OUT = 2;

/** The rows of numbered lines that are headings: most of their lines have a text below them. */
export function headingRows(lines: readonly NumberedLine[], count: number): HeadingRow[] {
  const rows: NumberedLine[][] = [];
  const open = new Map<string, NumberedLine[]>();
  for (const line of lines) {
    const row = open.get(line.number.row);
    const last = row?.at(-1)?.number.value ?? 0;
    const step = line.number.value - last;
    if (row && step >= 1 && step <= MOST_LEFT_OUT + 1) row.push(line);
    else {
      const next = [line];
      open.set(line.number.row, next);
      rows.push(next);
    }
    // Where an outer number goes on, the inner rows begin anew.
    if (line.number.style !== 'decimal' && line.number.style !== 'dotted') open.delete('decimal');
  }
  return rows.filter((row) => isOfHeadings(row, count)).map(withMissing);
}

function isOfHeadings(row: readonly NumberedLine[], count: number): boolean {
  const headings = row.filter(({ isSentence }) => !isSentence);
  if (headings.length < row.length / 2 || headings.length === 0) return false;
  const followed = row.filter((line, at) => {
    const next = row[at + 1];
    return !line.isSentence && (next ? next.at > line.at + 1 : line.at < count - 1);
  });
  return followed.length * 2 > headings.length || (row.length === 1 && followed.length === 1);
}

function withMissing(row: readonly NumberedLine[]): HeadingRow {
  const lines = row.filter(({ isSentence }) => !isSentence);
  const first = lines[0]?.number.value ?? 1;
  const last = lines.at(-1)?.number.value ?? 1;
  const taken = new Set(lines.map(({ number }) => number.value));
  const missing = [];
  // A row that begins at 2 or 3 lacks its beginning; one that begins later goes on from elsewhere.
  for (let value = first <= 3 && lines.length > 1 ? 1 : first; value <= last; value++)
    if (!taken.has(value)) missing.push(value);
  return { lines, missing };
}
