import type { Problem } from '../../policy/problem.ts';
import { RULES } from '../../policy/rules.ts';

/** A place in a file: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/** The place of an offset (UTF-16 units) in a text. */
export function placeOf(text: string, offset: number): Place {
  const starts = lineStartsOf(text);
  const [at, end] = [Math.max(0, offset), starts.length];
  let [low, high] = [0, end];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** Where the lines of the text begin that was asked about last: rules ask of one text again and again. */
let known: { readonly text: string; readonly starts: readonly number[] } = {
  text: '',
  starts: [0],
};

function lineStartsOf(text: string): readonly number[] {
  if (known.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    known = { text, starts };
  }
  return known.starts;
}

/** What a rule says of one fault, before its place is known. */
export type PlacelessFault = Pick<Problem, 'rule' | 'what' | 'mend'>;

/** A fault at its place, as severe as its rule. */
export function problemAt(file: string, place: Place, finding: PlacelessFault): Problem {
  return {
    file,
    line: place.line,
    column: place.column,
    ...finding,
    severity: RULES[finding.rule].severity,
  };
}
