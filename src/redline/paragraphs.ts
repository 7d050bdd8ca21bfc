import type { ChangeMarks, RunFate } from './change-marks.ts';
import { paragraphLook } from './paragraph-look.ts';
import { runGroups } from './run-groups.ts';
import type { Unit } from './units.ts';
import type { Writers } from './writers.ts';

/** A paragraph whose end, its mark, has a fate of its own. */
export interface Paragraph {
  readonly mark: RunFate;
  readonly runs: string;
  /** Its looks in the old and in the new text; equal where it stands in one alone. */
  readonly from: string;
  readonly to: string;
  /** What goes before its runs and behind its mark. */
  readonly range: readonly [start: string, end: string];
}

const NO_RANGE = ['', ''] as const;

/** The paragraphs of a unit that is no row. */
export function paragraphsOf(unit: Unit, writers: Writers): Paragraph[] {
  const { numbering, marks } = writers;
  const looks = {
    from: unit.from.map((block) => paragraphLook(block, 'from', numbering)),
    to: unit.to.map((block) => paragraphLook(block, 'to', numbering)),
  };
  const fate = lonelyFate(unit);
  const isMove = fate === 'movedFrom' || fate === 'movedTo';
  const range = isMove && unit.move !== null ? marks.range(fate, unit.move) : NO_RANGE;
  const paragraphs: Paragraph[] = [];
  let [fromAt, toAt] = [0, 0];
  for (const { runs, end } of runGroups(unit, '\n', writers)) {
    const mark = end ?? fate;
    const [from, to] = [looks.from[fromAt], looks.to[toAt]];
    // A mark that one text has alone bears the look of that text’s paragraph.
    const one = mark === 'inserted' ? to : mark === 'deleted' ? from : undefined;
    const look = { from: one ?? from ?? to ?? '', to: one ?? to ?? from ?? '' };
    paragraphs.push({ mark, runs, ...look, range });
    if (mark !== 'inserted') fromAt += 1;
    if (mark !== 'deleted') toAt += 1;
  }
  if (fate === 'kept') marks.passKeptMark();
  const [start, end] = commentOf(unit, writers);
  const [first, ...others] = paragraphs;
  return first && start ? [{ ...first, runs: start + first.runs + end }, ...others] : paragraphs;
}

/** The ends of the comment on a unit; what goes with a change takes its mark along. */
export function commentOf(unit: Unit, { comments, marks }: Writers): readonly [string, string] {
  const fate = lonelyFate(unit);
  const side = unit.from.length === 0 ? 'to' : unit.to.length === 0 ? 'from' : 'both';
  const [start, end] = comments.of(unit.block, side);
  const at = end.indexOf('<w:r>');
  return at < 0 ? [start, end] : [start, end.slice(0, at) + marks.wrap(fate, end.slice(at))];
}

/** What becomes of the whole of a unit. */
export function lonelyFate({ from, to, move }: Unit): RunFate {
  if (to.length === 0) return move === null ? 'deleted' : 'movedFrom';
  if (from.length === 0) return move === null ? 'inserted' : 'movedTo';
  return 'kept';
}

export function paragraphXml({ mark, runs, from, to, range }: Paragraph, marks: ChangeMarks) {
  const fate = marks.mark(mark);
  const former = from === to ? '' : marks.formerly('w:pPr', from);
  const properties = `${to}${fate && `<w:rPr>${fate}</w:rPr>`}${former}`;
  const [start, end] = range;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${start}${runs}</w:p>${end}`;
}
