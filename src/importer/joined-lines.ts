import type { Doubt } from './foreign.ts';

/** A cell that lost its lines, which Markdown cannot have there. */
export function joinedLines(line: number, near = ''): Doubt {
  return {
    line,
    near,
    rule: 'joined-lines',
    what: 'A cell of this table has a list or several paragraphs, which stand in one line now.',
    mend: 'Read the cells, and part what belongs apart with a semicolon or rows of its own.',
  };
}
