import type { Block } from '../policy/document.ts';
import type { Doubt, Foreign, Piece } from './foreign.ts';
import { type PrintedLine, plainLetters, printedLines } from './printed-lines.ts';
import type { Stretch } from './second-reading.ts';
import { breakDoubts, looksWrapped } from './wrapped-lines.ts';

/** Signs that begin the items of lists in texts without markup. */
const BULLET = /^\s*[•▪◦●○■‣⁃·*\u2013-][ \t\u00a0]+(?=\S)/u;
const LABEL = /^\s*(?:\(?[a-z]\)|\(?[ivx]{1,5}\))\s+\S/;

interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Reads text without any markup. A blank line parts paragraphs; so does each line break, unless the text
 * was broken by a program at a fixed width. Signs before the items of a list are no words, letters such
 * as “a)” are. Heads and feet of printed pages are left out, and words cut at the ends of lines are whole.
 */
export function readPlain(text: string): Foreign {
  const { lines: printed, joined } = printedLines(text);
  const lines = printed.filter(({ isOfPage }) => !isOfPage);
  const isWrapped = looksWrapped(lines);
  const paragraphs = cut(lines, isWrapped);
  const pieces: Piece[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const first = paragraphs[at] as Line;
    const sign = [BULLET, LABEL].find((each) => each.test(first.text));
    let end = at + 1;
    if (sign) while (sign.test(paragraphs[end]?.text ?? '')) end += 1;
    const block: Block = sign
      ? { kind: 'list', start: null, items: paragraphs.slice(at, end).map(itemOf) }
      : paragraphOf(first.text);
    pieces.push({ kind: 'block', block, line: first.number });
    at = end;
  }
  return {
    pieces,
    footnotes: [],
    doubts: [...breakDoubts(lines, isWrapped), ...cutWordsDoubt(joined), ...columnsDoubt(lines)],
    title: null,
    url: null,
    second: {
      stretches: seenIn(text, printed, joined),
      ...{ hasMarks: false, facts: [], kinds: [] },
    },
  };
}

/**
 * All that stands in the file, line by line, as the file has it: of the first reading counts only which lines
 * are heads and feet of pages, and which words it made whole. What else it lost would be missed.
 */
function seenIn(
  text: string,
  lines: readonly PrintedLine[],
  joined: readonly { readonly word: string }[],
): Stretch[] {
  const ofPages = new Set(lines.flatMap(({ isOfPage, number }) => (isOfPage ? [number] : [])));
  const whole = new Set(joined.map(({ word }) => word));
  const raw = text.split(/\f|\r\n?|\n/);
  let isWithinWord = false;
  return raw.map((each, at): Stretch => {
    const line = at + 1;
    if (ofPages.has(line))
      return {
        words: `${each}\n`,
        line,
        shown: 'aside',
        holder: 'The head or foot of a printed page',
      };
    const rest = raw
      .slice(line, line + 40)
      .find((next, index) => next.trim() && !ofPages.has(line + index + 1));
    // The second half of a word may be indented.
    const own = isWithinWord ? each.trimStart() : each.replace(BULLET, '');
    const words = joinedEnd(own, rest ?? '', whole);
    // Empty lines between the halves of a word, as at the end of a page, part nothing.
    const isBlank = isWithinWord && !each.trim();
    isWithinWord = isBlank || !words.endsWith('\n');
    return { words: isBlank ? '' : plainLetters(words), line, shown: 'text', holder: '' };
  });
}

/** A line with what parts it from the next one: nothing where a word of both was made whole. */
function joinedEnd(line: string, next: string, whole: ReadonlySet<string>): string {
  const half = /([\p{L}\p{M}]{2,})[-\u00ad‐]\s*$/u.exec(line);
  const rest = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(next)?.[1];
  if (!half || rest === undefined) return `${line}\n`;
  const before = line.slice(0, half.index);
  if (whole.has(`${half[1]}${rest}`)) return `${before}${half[1]}`;
  return whole.has(`${half[1]}-${rest}`) ? `${before}${half[1]}-` : `${line}\n`;
}

function cutWordsDoubt(joined: readonly { word: string; line: number }[]): Doubt[] {
  const [first] = joined;
  if (!first) return [];
  const named = joined.slice(0, 20).map(({ word, line }) => `“${word}” (line ${line})`);
  const more = joined.length - named.length;
  return [
    {
      line: first.line,
      near: first.word,
      rule: 'joined-lines',
      what: `Words that were cut at the end of a line are whole again: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      mend: 'Look whether one of them is written with a hyphen.',
    },
  ];
}

/** Lines with wide spaces between their words stood side by side, and mean little one after the other. */
function columnsDoubt(lines: readonly Line[]): Doubt[] {
  const isColumned = (line: Line | undefined) => /\S(?:\t+| {3,})\S/.test(line?.text.trim() ?? '');
  const runs = lines.filter(
    (line, at) => isColumned(line) && isColumned(lines[at + 1]) && !isColumned(lines[at - 1]),
  );
  const [first] = runs;
  if (!first) return [];
  return [
    {
      line: first.number,
      near: first.text.trim().split(/\s{2,}/)[0] ?? '',
      rule: 'broken-table',
      what: `Words seem to stand in columns here (${runs.length === 1 ? 'line' : 'lines'} ${runs
        .slice(0, 10)
        .map(({ number }) => number)
        .join(', ')}); the draft has them line by line.`,
      mend: 'Write them as a table, or each column by itself.',
    },
  ];
}

function itemOf({ text }: Line): Block[] {
  return [paragraphOf(text.replace(BULLET, ''))];
}

function paragraphOf(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text: text.trim() }] };
}
function cut(lines: readonly Line[], isWrapped: boolean): Line[] {
  const paragraphs: { text: string; number: number }[] = [];
  let isOpen = false;
  for (const { text, number } of lines) {
    if (!text.trim()) {
      isOpen = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (isWrapped && isOpen && last && !BULLET.test(text) && !LABEL.test(text))
      last.text += `\n${text}`;
    else paragraphs.push({ text, number });
    isOpen = true;
  }
  return paragraphs;
}
