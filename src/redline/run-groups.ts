import type { ChangeMarks, Fate } from './change-marks.ts';
import { piecesOf } from './runs.ts';
import type { Unit } from './units.ts';

/** The runs of one paragraph. */
export interface RunGroup {
  readonly runs: string;
  /** The fate of what ended it; null for the last one, which ends with its unit. */
  readonly end: Fate | null;
}

/**
 * The runs of a unit, block by block or cell by cell; those with one fate stand in one change.
 * @param end what ends a block or cell: LF or TAB
 */
export function runGroups(unit: Unit, end: '\n' | '\t', marks: ChangeMarks): RunGroup[] {
  const groups: RunGroup[] = [];
  let [runs, content]: [string, string] = ['', ''];
  let open: Fate = 'kept';
  const flush = () => {
    runs += marks.wrap(open, content);
    content = '';
  };
  for (const piece of piecesOf(unit, end, marks)) {
    if (piece.kind === 'end' || piece.fate !== open) flush();
    if (piece.kind === 'end') {
      groups.push({ runs, end: piece.fate });
      if (piece.fate === 'kept') marks.passKeptMark();
      runs = '';
    } else {
      open = piece.fate;
      content += piece.xml;
    }
  }
  flush();
  return [...groups, { runs, end: null }];
}
