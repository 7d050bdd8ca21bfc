import type { RunFate } from './change-marks.ts';
import { runPiecesOf } from './runs.ts';
import type { Unit } from './units.ts';
import type { Writers } from './writers.ts';

/** The runs of one paragraph. */
export interface RunGroup {
  readonly runs: string;
  /** The fate of what ended it; null for the last one, which ends with its unit. */
  readonly end: RunFate | null;
}

/**
 * The runs of a unit, block by block or cell by cell; those with one fate stand in one change.
 * @param end what ends a block or cell: LF or TAB
 */
export function runGroups(unit: Unit, end: '\n' | '\t', writers: Writers): RunGroup[] {
  const { marks, links } = writers;
  const groups: RunGroup[] = [];
  let [runs, linked, content]: [string, string, string] = ['', '', ''];
  let open: RunFate = 'kept';
  let link: string | null = null;
  const flush = () => {
    linked += marks.wrap(open, content);
    content = '';
  };
  const flushLink = () => {
    flush();
    runs += links.wrap(link, linked);
    linked = '';
  };
  for (const piece of runPiecesOf(unit, end, writers)) {
    if (piece.kind === 'end') {
      flushLink();
      groups.push({ runs, end: piece.fate });
      if (piece.fate === 'kept') marks.passKeptMark();
      runs = '';
      continue;
    }
    if (piece.link !== link) flushLink();
    else if (piece.fate !== open) flush();
    [open, link] = [piece.fate, piece.link];
    content += piece.xml;
  }
  flushLink();
  return [...groups, { runs, end: null }];
}
