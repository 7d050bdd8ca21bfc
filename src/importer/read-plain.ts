import type { Block } from '../policy/document.ts';
import type { Doubt, Foreign, Piece } from './foreign.ts';
import { readingOfWords } from './second-reading.ts';

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
 * as “a)” are.
 */
export function readPlain(text: string): Foreign {
  const lines = text.split(/\r\n?|\n|\f/).map((line, index) => ({ text: line, number: index + 1 }));
  const isWrapped = looksWrapped(lines);
  const paragraphs = cut(lines, isWrapped);
  const doubts: Doubt[] = [];
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
  if (isWrapped)
    doubts.push({
      line: 1,
      near: '',
      rule: 'joined-lines',
      what: 'The lines of this text end at one width, so they were joined into paragraphs.',
      mend: 'Look whether lines that stand on their own (addresses, lists) were joined too.',
    });
  const words = lines.map((line) => line.text.replace(BULLET, '')).join('\n');
  return { pieces, footnotes: [], doubts, title: null, url: null, second: readingOfWords(words) };
}

function itemOf({ text }: Line): Block[] {
  return [paragraphOf(text.replace(BULLET, ''))];
}

function paragraphOf(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text: text.trim() }] };
}

/** Lines of one width: no line is wider than a page, and many end within a sentence. */
function looksWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim());
  const longest = Math.max(0, ...filled.map(({ text }) => text.length));
  if (longest > 100 || longest < 40 || filled.length < 4) return false;
  const nearlyFull = lines.filter(
    ({ text }, at) =>
      text.length > longest * 0.7 && !/[.;:!?]\s*$/.test(text) && lines[at + 1]?.text.trim(),
  );
  return nearlyFull.length >= filled.length / 3;
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
