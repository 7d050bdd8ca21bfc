import { collapse, textOf } from '../policy/canonical-text.ts';
import { splitNumber } from '../policy/clause-number.ts';
import type { Doubt, Foreign, ForeignHeading, Piece } from './foreign.ts';

/** The title of a text, and what stands below it. */
export interface Titled {
  readonly title: string;
  /** Whether its words were taken out of the text, where they stood first. */
  readonly isFromText: boolean;
  readonly pieces: readonly Piece[];
  readonly doubts: readonly Doubt[];
}

/**
 * Finds the title: the highest heading where a text begins with it, or a short line at its beginning. One
 * that stands further down stays there as a heading, so that no word changes its place.
 * @param known the title of the policy
 */
export function findTitle(
  foreign: Pick<Foreign, 'title'>,
  pieces: readonly Piece[],
  known: string | null,
): Titled {
  const at = pieces.findIndex((piece) => piece.kind === 'heading' || piece.block.kind !== 'rule');
  const first = pieces[at];
  const rest = pieces.slice(at + 1);
  if (first?.kind === 'heading' && !isNumbered(first) && isHighest(first.level, rest))
    return { title: pieceText(first), isFromText: true, pieces: rest, doubts: [] };
  if (
    first &&
    isTitleLine(first) &&
    !rest.some((each) => each.kind === 'heading' && each.level === 1)
  ) {
    const title = pieceText(first);
    const doubt: Doubt = {
      line: first.line,
      near: title,
      rule: 'unmarked-title',
      what: `“${title}”, the first line, is taken for the title.`,
      mend: 'If it is none, put it back into the text and write the title into the front matter.',
    };
    return { title, isFromText: true, pieces: rest, doubts: [doubt] };
  }
  const title = known ?? foreign.title ?? firstHeading(pieces) ?? 'Policy';
  const doubt: Doubt = {
    line: first?.line ?? 1,
    near: '',
    rule: 'no-title',
    what: `The text does not begin with its title; “${title}” stands in the front matter instead.`,
    mend: 'Write the title as the document prints it.',
  };
  return { title, isFromText: false, pieces, doubts: [doubt] };
}

/** A heading with a number is a clause, be it the first or the only one. */
function isNumbered({ inlines }: ForeignHeading): boolean {
  return splitNumber(inlines).number !== null;
}

function isHighest(level: number, others: readonly Piece[]): boolean {
  const levels = others.flatMap((each) => (each.kind === 'heading' ? [each.level] : []));
  return level === 1 || levels.every((other) => other > level);
}

function isTitleLine(piece: Piece): boolean {
  if (piece.kind === 'heading' || piece.block.kind !== 'paragraph') return false;
  if (piece.block.inlines.some(({ kind }) => kind === 'break' || kind === 'link')) return false;
  const words = pieceText(piece);
  return (
    words.split(' ').length <= 10 &&
    /^[\p{Lu}“"]/u.test(words) &&
    !/[.;,:?!”"]$|\d{4}/u.test(words) &&
    !/\b(?:updated|effective|menu|skip)\b/i.test(words)
  );
}

function firstHeading(pieces: readonly Piece[]): string | null {
  const heading = pieces.find(({ kind }) => kind === 'heading');
  return heading ? pieceText(heading) : null;
}

function pieceText(piece: Piece): string {
  if (piece.kind === 'heading') return collapse(textOf(piece.inlines));
  return piece.block.kind === 'paragraph' ? collapse(textOf(piece.block.inlines)) : '';
}
