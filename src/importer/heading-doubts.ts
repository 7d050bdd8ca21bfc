import type { Doubt } from './foreign.ts';
import type { HeadingRow, NumberedLine } from './heading-rows.ts';

/** A line that looks like a heading, and by what. */
export interface GuessedLine {
  readonly words: string;
  readonly line: number;
  readonly reason: 'number' | 'capitals' | 'bold' | 'alone';
}

/** So many lines are named in one doubt. */
const MOST_NAMED = 40;

const SAID: Record<GuessedLine['reason'], string> = {
  number: 'number',
  capitals: 'capitals',
  bold: 'bold',
  alone: 'short, alone',
};

/** Which lines were taken for headings, and why. */
export function takenDoubt(found: readonly GuessedLine[]): Doubt[] {
  const [first] = found;
  if (!first) return [];
  const named = found
    .slice(0, MOST_NAMED)
    .map(
      ({ words, line, reason }) =>
        `“${words}” (${line > 0 ? `line ${line}, ` : ''}${SAID[reason]})`,
    );
  return [
    {
      line: first.line,
      near: first.words.slice(0, 40),
      rule: 'unmarked-heading',
      what: `${found.length === 1 ? 'One line is' : `${found.length} lines are`} taken for headings, though nothing marks them so: ${named.join(', ')}${more(found)}.`,
      mend: 'Where one is none, delete the ## before it and the braces behind it, before the version is published.',
    },
  ];
}

/** Which lines look like headings, and were not taken for some. */
export function passedDoubt(passed: readonly GuessedLine[]): Doubt[] {
  const [first] = passed;
  if (!first) return [];
  const named = passed.slice(0, MOST_NAMED).map(({ words, line }) => `“${words}” (line ${line})`);
  return [
    {
      line: first.line,
      near: first.words.slice(0, 40),
      rule: 'unmarked-heading',
      what: `Lines in capitals that are not taken for headings, since more of their kind follow: ${named.join(', ')}${more(passed)}.`,
      mend: 'Where one is a heading, write it with ## and an id.',
    },
  ];
}

/** Which numbers the rows of headings leave out. */
export function missingDoubts(
  rows: readonly HeadingRow[],
  lines: readonly NumberedLine[],
  lineAt: (at: number) => { readonly words: string; readonly line: number },
): Doubt[] {
  return rows.flatMap(({ lines: row, missing }): Doubt[] => {
    const [first] = row;
    if (!first || missing.length === 0) return [];
    const known = new Set(row.map(({ at }) => at));
    const others = lines.filter(
      ({ at, number }) =>
        number.row === first.number.row && missing.includes(number.value) && !known.has(at),
    );
    const named = others.slice(0, MOST_NAMED).map(({ at }) => {
      const { words, line } = lineAt(at);
      return `“${words.slice(0, 60)}” (line ${line})`;
    });
    return [
      {
        line: lineAt(first.at).line,
        near: '',
        rule: 'heading-gap',
        what: `The headings that begin with “${first.number.written.trim()}” count up, but ${missing.length === 1 ? 'number' : 'numbers'} ${missing.slice(0, 20).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not among them${named.length > 0 ? `; not taken: ${named.join(', ')}` : ''}.`,
        mend: 'If the source has that heading, write it with ## and an id.',
      },
    ];
  });
}

function more(all: readonly unknown[]): string {
  return all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
}
