import type { Words } from '../../messages/words.ts';
import type { Day } from '../../policy/date.ts';
import { escapeMarkup } from './escape-markup.ts';

/** How the files of a policy say for which day they were made. */
export interface DayMarks {
  readonly day: Day;
  /** The ends of lines below a text: “As of 2 December 2026.” */
  readonly lines: readonly string[];
}

export function dayMarks(words: Words, date: Day): DayMarks {
  const lines = [
    words.text('citation.status', { status: '', date }),
    words.text('chrome.day', { date }),
  ];
  return { day: date, lines: lines.map(escapeMarkup) };
}

/** Where a page cites itself, below its text: no text can hold a tag. */
const COLOPHONS = ['<p class="sheet colophon">', '<p class="colophon" id="_citation">'];

/**
 * The same page or record for another day: only where it says for which day it was made. A text that names
 * that day, even in these words, keeps it.
 * @param path of the file
 */
export function redate(path: string, text: string, from: DayMarks, to: DayMarks): string {
  if (path.endsWith('.json'))
    return text.replaceAll(
      `"asOf":${JSON.stringify(from.day)}`,
      `"asOf":${JSON.stringify(to.day)}`,
    );
  const input = ({ day }: DayMarks) => `<input id="_date" name="date" type="date" value="${day}"`;
  const at = Math.max(...COLOPHONS.map((tag) => text.lastIndexOf(tag)));
  const [before, after] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
  return (
    before.replaceAll(input(from), input(to)) +
    from.lines.reduce(
      (rest, line, index) => rest.replaceAll(`${line}</span>`, `${to.lines[index]}</span>`),
      after,
    )
  );
}

/** Whether a file says for which day it was made. */
export function isDated(path: string, text: string, marks: DayMarks): boolean {
  const none = { day: '0000-00-00' as Day, lines: marks.lines.map(() => '') };
  return redate(path, text, marks, none) !== text;
}
