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
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** What a rule says of one fault, before its place is known. */
export type Finding = Pick<Problem, 'rule' | 'what' | 'mend'>;

/** A fault at its place, as severe as its rule. */
export function problemAt(file: string, place: Place, finding: Finding): Problem {
  return {
    file,
    line: place.line,
    column: place.column,
    ...finding,
    severity: RULES[finding.rule].severity,
  };
}
