import { collapse, linesOf, textOf } from '../policy/canonical-text.ts';
import type { Block, Inline } from '../policy/document.ts';
import type { Doubt, ForeignHeading, Piece } from './foreign.ts';

/** A text has too few headings where more words than these follow each of them. */
const MOST_WORDS = 400;

/** Guessed headings lie deeper than those that the file marks. */
const BELOW_MARKED = 10;

type Reason = 'number' | 'capitals' | 'bold' | 'alone';

const SAID: Record<Reason, string> = {
  number: 'it begins with a number',
  capitals: 'it is written in capitals',
  bold: 'all of it is bold',
  alone: 'it is short and stands alone',
};

/** Finds headings that nobody marked, in a text that has hardly any marked ones. Each is a doubt. */
export function guessHeadings(pieces: readonly Piece[]): { pieces: Piece[]; doubts: Doubt[] } {
  if (!hasFewHeadings(pieces)) return { pieces: [...pieces], doubts: [] };
  const isBare = pieces.every((piece) => piece.kind === 'block' && !hasMarkup(piece.block));
  const candidates = pieces.map((piece) =>
    piece.kind === 'block' ? candidate(piece.block, isBare) : null,
  );
  const doubts: Doubt[] = [];
  const guessed = pieces.map((piece, at): Piece => {
    const found = candidates[at];
    if (!found || piece.kind !== 'block' || !isFollowed(pieces, candidates, at)) return piece;
    const words = collapse(textOf(found.inlines));
    doubts.push({
      line: piece.line,
      near: words.slice(0, 40),
      rule: 'unmarked-heading',
      what: `“${words}” is taken for a heading, because ${SAID[found.reason]}.`,
      mend: 'If it is none, delete the ## before it and the braces behind it, before the version is published.',
    });
    const heading: ForeignHeading = {
      kind: 'heading',
      level: BELOW_MARKED + found.depth,
      inlines: found.inlines,
      line: piece.line,
      anchors: [],
    };
    return heading;
  });
  return { pieces: guessed, doubts };
}

interface Candidate {
  readonly reason: Reason;
  readonly inlines: readonly Inline[];
  /** 1 for `2.`, 2 for `2.1`. */
  readonly depth: number;
}

function candidate(block: Block, isBare: boolean): Candidate | null {
  if (block.kind !== 'paragraph' || block.inlines.some(({ kind }) => kind === 'break')) return null;
  const inlines = block.inlines.filter((each) => each.kind !== 'text' || each.text.trim());
  const text = collapse(textOf(inlines));
  const words = text.split(' ').length;
  if (text.length > 120 || words > 15 || !/\p{L}{2}/u.test(text) || looksDated(text)) return null;
  const number =
    /^(?:(?:Article|Section|Clause|Annex|Art\.|§)\s?(?:\d+|[A-Z]\b|[IVX]+\b)[.:)]?|\d+(?:\.\d+)*[.)]?|[IVX]+\.|[A-Z][.)])\s+(?=[\p{Lu}“"])/u.exec(
      text,
    )?.[0];
  const depth = (number?.match(/\.(?=\d)/g)?.length ?? 0) + 1;
  const found = (reason: Reason, plain: readonly Inline[] = inlines) => ({
    reason,
    inlines: plain,
    depth,
  });
  const [only, ...others] = inlines;
  const isSentence =
    /[.;,:]$/.test(text.slice(number?.length ?? 0)) || (text.includes('. ') && !number);
  if (number && !isSentence)
    return found('number', only?.kind === 'strong' && others.length === 0 ? only.inlines : inlines);
  if (only?.kind === 'strong' && others.length === 0 && !/[;,]$/.test(text))
    return found('bold', only.inlines);
  const isCapitals =
    /\p{Lu}{2}/u.test(text) &&
    text === text.toUpperCase() &&
    /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
  if (isCapitals && !/[;,]$/.test(text)) return found('capitals');
  const isAlone =
    isBare &&
    words <= 10 &&
    /^[\p{Lu}“"]/u.test(text) &&
    !/[.;,:!”")]$/.test(text) &&
    !/[@•]|https?:/.test(text);
  return isAlone ? found('alone') : null;
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
  if (other)
    return own.reason === 'number'
      ? other.reason === 'number' && other.depth > own.depth
      : own.reason === 'capitals' && other.reason !== 'capitals';
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
