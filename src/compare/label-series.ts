import { type LabelReading, labelReadingsOf } from './read-label.ts';

/** The place of a label among others of its kind that stand in sequence. */
export interface LabelPlace {
  readonly style: string;
  readonly values: readonly number[];
  /** How many of its series stand before it. */
  readonly ordinal: number;
  /** The lines of its series, by their indexes, in order. */
  readonly series: readonly number[];
}

/** A line whose beginning may be a label. */
export interface PossibleLabel {
  /** Its index among all lines. */
  readonly index: number;
  readonly label: string;
  /** Labels of one series stand in the same scope: the paragraphs of a clause, the headings below one. */
  readonly scope: string;
  /** The number of what it stands in, such as the clause of a paragraph; empty where there is none. */
  readonly above: readonly number[];
}

/**
 * Tells labels from words that only look so, by their neighbours: a label is in sequence with another of
 * the same kind in the same scope (“(a)” with “(b)”, “9.1” with “9.2”), or goes on from the number above
 * it (“9.1” below “9.”). Anything else is words: “1.5 GB”, “A. Smith”, “3. März”.
 */
export function labelSeries(lines: readonly PossibleLabel[]): Map<number, LabelPlace> {
  const runs = new Map<string, Member[][]>();
  for (const { index, label, scope, above } of lines)
    for (const reading of labelReadingsOf(label)) {
      const { style, values } = reading;
      const key = [scope, style, ...values.slice(0, -1)].join('|');
      const own = runs.get(key) ?? [];
      runs.set(key, own);
      const last = own.at(-1);
      const member = { index, reading, isBelow: isBelow(values, above) };
      if (last && lastValue(last.at(-1) as Member) + 1 === lastValue(member)) last.push(member);
      else own.push([member]);
    }
  const places = new Map<number, LabelPlace>();
  // The longest first: “(i)” after “(h)” is a letter, and with “(ii)” after it a number.
  const found = [...runs.values()].flat().sort((a, b) => b.length - a.length);
  for (const run of found) {
    const free = run.filter(({ index }) => !places.has(index));
    const [first] = free;
    if (!first || (free.length < 2 && !first.isBelow)) continue;
    const series = free.map(({ index }) => index);
    free.forEach(({ index, reading: { style, values } }, ordinal) => {
      places.set(index, { style, values, ordinal, series });
    });
  }
  return places;
}

interface Member {
  readonly index: number;
  readonly reading: LabelReading;
  readonly isBelow: boolean;
}

function lastValue({ reading: { values } }: Member): number {
  return values.at(-1) ?? 0;
}

function isBelow(values: readonly number[], above: readonly number[]): boolean {
  return (
    above.length > 0 &&
    values.length === above.length + 1 &&
    above.every((value, at) => value === values[at])
  );
}
