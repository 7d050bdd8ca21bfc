import { fencedLines } from './fenced-lines.ts';

/** The longest note that is looked for, and so many lines it may have. */
const MOST_LETTERS = 4000;

/**
 * Writes notes that stand within a text (`^[See the annex.]`) as footnotes, defined at its end. All that
 * follows keeps its line.
 */
export function withFootnotes(source: string): string {
  if (!source.includes('^[')) return source;
  const isCode = codeTest(source);
  const notes: string[] = [];
  let [text, from] = ['', 0];
  // Lines that a note took are put back where its paragraph ends.
  let owed = 0;
  const copy = (to: number) => {
    const part = source.slice(from, to);
    const end = owed > 0 ? /\n[ \t]*(?:\n|$)/.exec(part)?.index : undefined;
    if (end === undefined) text += part;
    else {
      text += part.slice(0, end) + '\n'.repeat(owed) + part.slice(end);
      owed = 0;
    }
    from = to;
  };
  for (const { index } of source.matchAll(/(?<![\\^`])\^\[/g)) {
    if (index < from || isCode(index)) continue;
    const note = noteAt(source, index + 2);
    if (note === null) continue;
    copy(index);
    const name = `inline-note-${notes.length + 1}`;
    notes.push(`[^${name}]: ${note.replace(/\s*\n\s*/g, ' ').trim()}`);
    text += `[^${name}]`;
    owed += note.split('\n').length - 1;
    from = index + 2 + note.length + 1;
  }
  copy(source.length);
  return notes.length === 0 ? source : `${text}\n\n${notes.join('\n\n')}\n`;
}

/** What stands up to the bracket that closes it; null if it is a number or a link that is raised. */
function noteAt(source: string, start: number): string | null {
  let depth = 1;
  for (let at = start; at < Math.min(source.length, start + MOST_LETTERS); at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (
      sign === '\n' &&
      !source
        .slice(at + 1)
        .split('\n', 1)[0]
        ?.trim()
    )
      return null;
    if (depth > 0) continue;
    const note = source.slice(start, at);
    return /^[\s\d*†‡]*$/.test(note) || /^[([]/.test(source.slice(at + 1, at + 2)) ? null : note;
  }
  return null;
}

/** Whether a place lies in program text, between fences or within a line. */
function codeTest(source: string): (at: number) => boolean {
  const lines = source.split('\n');
  const fenced = fencedLines(lines);
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return (at) => {
    const line = starts.findLastIndex((each) => each <= at);
    const before = source.slice(starts[line], at);
    return fenced[line] === true || (before.match(/`/g)?.length ?? 0) % 2 === 1;
  };
}
