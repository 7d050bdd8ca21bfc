import { collapse, linesOf, textOf } from '../policy/canonical-text.ts';
import type { Block, Inline } from '../policy/document.ts';
import type { Doubt, Piece } from './foreign.ts';
import { type GuessedLine, missingDoubts, passedDoubt, takenDoubt } from './heading-doubts.ts';
import { type HeadingNumber, headingNumber } from './heading-numbers.ts';
import { headingRows, type NumberedLine } from './heading-rows.ts';

/** A text has too few headings where more words than these follow each of them. */
const MOST_WORDS = 400;

/** Guessed headings lie deeper than those that the file marks. */
const BELOW_MARKED = 10;

/**
 * Finds headings that nobody marked, in a text that has hardly any marked ones. Numbered lines are judged as
 * a row. One doubt names all that were taken, another those that were not.
 */
export function guessHeadings(pieces: readonly Piece[]): { pieces: Piece[]; doubts: Doubt[] } {
  if (!hasFewHeadings(pieces)) return { pieces: [...pieces], doubts: [] };
  const isBare = pieces.every((piece) => piece.kind === 'block' && !hasMarkup(piece.block));
  const lines = numberedLines(pieces);
  const rows = headingRows(lines, pieces.length);
  const taken = new Map(rows.flatMap((row) => row.lines).map((line) => [line.at, line.number]));
  const depths = depthsOf([...taken.values()]);
  const candidates = pieces.map((piece, at) =>
    piece.kind !== 'block' || taken.has(at) ? null : candidate(piece.block, isBare),
  );
  const found: GuessedLine[] = [];
  const passed: GuessedLine[] = [];
  const guessed = pieces.map((piece, at): Piece => {
    if (piece.kind !== 'block') return piece;
    const number = taken.get(at);
    const other = candidates[at];
    if (!number && !other) return piece;
    const inlines = number ? plainInlines(piece.block) : (other?.inlines ?? []);
    const words = collapse(textOf(inlines));
    if (!number && !isFollowed(pieces, candidates, at)) {
      if (other?.reason === 'capitals')
        passed.push({ words, line: piece.line, reason: other.reason });
      return piece;
    }
    found.push({ words, line: piece.line, reason: number ? 'number' : (other?.reason ?? 'alone') });
    const level = BELOW_MARKED + (number ? (depths.get(number.row) ?? 1) : 1);
    return { kind: 'heading', level, inlines, line: piece.line, anchors: [], id: null };
  });
  const lineAt = (at: number) => {
    const piece = pieces[at] as Piece;
    const inlines = piece.kind === 'block' ? plainInlines(piece.block) : piece.inlines;
    return { words: collapse(textOf(inlines)), line: piece.line };
  };
  return {
    pieces: guessed,
    doubts: [...takenDoubt(found), ...passedDoubt(passed), ...missingDoubts(rows, lines, lineAt)],
  };
}

/** The lines that begin with a number, and are short enough for a heading. */
function numberedLines(pieces: readonly Piece[]): NumberedLine[] {
  const lines: NumberedLine[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'block' || !isLine(piece.block)) return;
    const text = collapse(textOf(plainInlines(piece.block)));
    if (!isShort(text) || looksDated(text)) return;
    const number = headingNumber(text, lines.at(-1)?.number ?? null);
    if (!number) return;
    const next = pieces[at + 1];
    const below = next?.kind === 'block' ? textOf(plainInlines(next.block)).trim() : '';
    // A sentence that was cut goes on in the next line with a small letter.
    const isSentence = /[.;,:]$/.test(text.slice(number.written.length)) || /^\p{Ll}/u.test(below);
    lines.push({ at, number, isSentence });
  });
  return lines;
}

/** The style that comes first is the outermost, whatever it is: `I.` before `1.`, `1.` before `1.1`. */
function depthsOf(numbers: readonly HeadingNumber[]): Map<string, number> {
  const styles: string[] = [];
  const depths = new Map<string, number>();
  for (const { style, row, parts } of numbers) {
    const name = style === 'dotted' ? `dotted ${parts}` : style;
    if (!styles.includes(name)) styles.push(name);
    depths.set(row, styles.indexOf(name) + 1);
  }
  return depths;
}

interface Candidate {
  readonly reason: GuessedLine['reason'];
  readonly inlines: readonly Inline[];
}

function isLine(block: Block): block is Extract<Block, { kind: 'paragraph' }> {
  return block.kind === 'paragraph' && !block.inlines.some(({ kind }) => kind === 'break');
}

function isShort(text: string): boolean {
  return text.length <= 120 && text.split(' ').length <= 15 && /\p{L}{2}/u.test(text);
}

/** The text of a line, without the mark that all of it bears. */
function plainInlines(block: Block): readonly Inline[] {
  if (block.kind !== 'paragraph') return [];
  const inlines = block.inlines.filter((each) => each.kind !== 'text' || each.text.trim());
  const [only, ...others] = inlines;
  return only?.kind === 'strong' && others.length === 0 ? only.inlines : inlines;
}

function candidate(block: Block, isBare: boolean): Candidate | null {
  if (!isLine(block)) return null;
  const inlines = block.inlines.filter((each) => each.kind !== 'text' || each.text.trim());
  const text = collapse(textOf(inlines));
  if (!isShort(text) || looksDated(text)) return null;
  const [only, ...others] = inlines;
  if (only?.kind === 'strong' && others.length === 0 && !/[;,]$/.test(text))
    return { reason: 'bold', inlines: only.inlines };
  const isCapitals =
    /\p{Lu}{2}/u.test(text) &&
    text === text.toUpperCase() &&
    /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) &&
    !isName(text);
  if (isCapitals && !/[;,]$/.test(text)) return { reason: 'capitals', inlines };
  const isAlone =
    isBare &&
    text.split(' ').length <= 10 &&
    /^[\p{Lu}“"]/u.test(text) &&
    !/[.;,:!”")]$/.test(text) &&
    !/[@•]|https?:/.test(text) &&
    !isName(text);
  return isAlone ? { reason: 'alone', inlines } : null;
}

/** Names of cookies and other things of programs: one word, with signs or numbers in it, or short. */
function isName(text: string): boolean {
  return !text.includes(' ') && (/[_\d/]/.test(text) || /^\p{Lu}{1,6}$/u.test(text));
}

/** A heading has a text below it; lines of one kind that follow each other are a list or an address. */
function isFollowed(
  pieces: readonly Piece[],
  candidates: readonly (Candidate | null)[],
  at: number,
): boolean {
  const own = candidates[at];
  const next = pieces[at + 1];
  const other = candidates[at + 1];
  if (!own || next?.kind !== 'block') return false;
  if (other) return own.reason === 'capitals' && other.reason !== 'capitals';
  if (own.reason !== 'alone') return next.block.kind !== 'rule';
  const before = candidates[at - 1];
  return wordsIn(next.block) > 12 && before?.reason !== 'alone';
}

function hasFewHeadings(pieces: readonly Piece[]): boolean {
  const words = pieces.reduce(
    (sum, each) => sum + (each.kind === 'block' ? wordsIn(each.block) : 0),
    0,
  );
  // The first one is the title.
  const marked = pieces.filter(({ kind }) => kind === 'heading').length - 1;
  return marked < 1 || words / marked > MOST_WORDS;
}

function wordsIn(block: Block): number {
  return linesOf(null, { preamble: [block], clauses: [], footnotes: [] })
    .map(({ text }) => text.split(/\s+/).length)
    .reduce((sum, count) => sum + count, 0);
}

function hasMarkup(block: Block): boolean {
  return block.kind === 'paragraph'
    ? block.inlines.some(({ kind }) => kind !== 'text')
    : block.kind !== 'list';
}

function looksDated(text: string): boolean {
  return /\b(?:updated|effective|modified|modification|revised|version|dated?)\b.*\d{4}/i.test(
    text,
  );
}
