import { type GeneratedCase, type Item, moveItem } from './generated-case.ts';
import { joinPieces, type Piece, pieceOf, piecesOf } from './markdown-pieces.ts';
import { wordsOf } from './marks.ts';
import { randomNumbers } from './random.ts';
import { type Input, inputOf, type Pair } from './real-pairs.ts';

/** A moved block that is shorter may stand anywhere. */
const LEAST_WORDS = 8;

/** The blocks that are passed must be this much longer; otherwise they are what has moved. */
const LONGER = 2;

const KINDS = ['paragraph', 'clause', 'swap', 'neighbours'] as const;

/** Stretches of pieces that change places: the second has no pieces where something is only moved. */
interface Exchange {
  readonly kind: (typeof KINDS)[number];
  readonly first: readonly [start: number, end: number];
  readonly second: readonly [start: number, end: number];
}

/**
 * For each real pair that has a suitable place, returns a pair in whose second text something was moved
 * as well.
 */
export function movesIn(pairs: readonly Pair[], isEdited: boolean, most: number): GeneratedCase[] {
  const cases: GeneratedCase[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (cases.length === most) break;
    const random = randomNumbers(index * 2 + (isEdited ? 1 : 2));
    if (hasMoves(pair)) continue;
    const pieces = keptPieces(pair);
    const kind = KINDS[index % KINDS.length] ?? 'paragraph';
    const made = exchangeIn(pieces, kind, random);
    const generated = made && caseOf(pair, pieces, made, isEdited ? random : null);
    if (generated && generated.items.length > 0) cases.push(generated);
  }
  return cases;
}

/**
 * Whether lines changed their order already: then it is a matter of judgement which of them have moved.
 */
function hasMoves({ from, to }: Pair): boolean {
  const places = to.lines
    .filter((line) => onlyPlace(to, line) >= 0)
    .map((line) => onlyPlace(from, line))
    .filter((at) => at >= 0);
  return places.some((at, index) => at < (places[index - 1] ?? -1));
}

interface KeptPiece extends Piece {
  /** Its words; none where the first text does not have it, so that it has no order there. */
  readonly kept: number;
}

function keptPieces({ from, to }: Pair): KeptPiece[] {
  return piecesOf(to.source).map((piece) => {
    const isKept = piece.lines.every(
      (line) => onlyPlace(from, line) >= 0 && onlyPlace(to, line) >= 0,
    );
    return { ...piece, kept: isKept ? piece.words : 0 };
  });
}

function exchangeIn(
  pieces: readonly KeptPiece[],
  kind: Exchange['kind'],
  random: () => number,
): Exchange | null {
  const pick = () => Math.floor(random() * pieces.length);
  for (let tries = 0; tries < 200; tries++) {
    const [at, other] = [pick(), pick()];
    const first = [at, kind === 'clause' ? endOfClause(pieces, at) : at + 1] as const;
    if (kind === 'paragraph' || kind === 'clause') {
      const isHead = kind !== 'clause' || (pieces[at]?.depth ?? 7) < 7;
      const isPlace = kind !== 'clause' || (pieces[other]?.depth ?? 7) <= (pieces[at]?.depth ?? 7);
      const between = other < at ? [other, at] : [first[1], other];
      const isFar = keptIn(pieces, between) >= LONGER * wordsIn(pieces, first);
      if (!isHead || !isPlace || !isFar || (kind === 'paragraph' && !isLong(pieces[at]))) continue;
      return other < at
        ? { kind, first: [other, other], second: first }
        : { kind, first, second: [other, other] };
    }
    if (!isLong(pieces[at])) continue;
    const next = kind === 'neighbours' ? at + 1 : other;
    const between = keptIn(pieces, [at + 1, next]);
    const longer = Math.max(pieces[at]?.words ?? 0, pieces[next]?.words ?? 0);
    if (next <= at || !isLong(pieces[next])) continue;
    if (kind === 'neighbours' || between >= LONGER * longer)
      return { kind, first, second: [next, next + 1] };
  }
  return null;
}

function isLong(piece: KeptPiece | undefined): boolean {
  return piece?.type === 'paragraph' && piece.kept >= LEAST_WORDS;
}

function keptIn(pieces: readonly KeptPiece[], [start = 0, end = 0]: readonly number[]): number {
  return pieces.slice(start, end).reduce((sum, { kept }) => sum + kept, 0);
}

function wordsIn(pieces: readonly Piece[], [start = 0, end = 0]: readonly number[]): number {
  return pieces.slice(start, end).reduce((sum, { words }) => sum + words, 0);
}

function endOfClause(pieces: readonly Piece[], start: number): number {
  const depth = pieces[start]?.depth ?? 7;
  const end = pieces.findIndex((piece, index) => index > start && piece.depth <= depth);
  return end < 0 ? pieces.length : end;
}

function caseOf(
  { from, to: text }: Pair,
  pieces: readonly KeptPiece[],
  { kind, first, second }: Exchange,
  edits: (() => number) | null,
): GeneratedCase {
  const vocabulary = [...new Set(wordsOf(text.text))].filter((word) => /^\p{L}{3,}$/u.test(word));
  const old = [pieces.slice(...first), pieces.slice(...second)] as const;
  const edited = old.map((moved) =>
    moved.map((piece) => (edits ? edit(piece, vocabulary, edits) : piece)),
  );
  const to = inputOf(
    text.name,
    joinPieces([
      ...pieces.slice(0, first[0]),
      ...(edited[1] ?? []),
      ...pieces.slice(first[1], second[0]),
      ...(edited[0] ?? []),
      ...pieces.slice(second[1]),
    ]),
  );
  const places = old.flat().flatMap((piece, at) => {
    const now = edited.flat()[at] ?? piece;
    if ((edits !== null) !== (now !== piece)) return [];
    return piece.lines.flatMap((line, index) => {
      const [fromAt, toAt] = [onlyPlace(from, line), onlyPlace(to, now.lines[index] ?? '')];
      const isFit = wordsOf(line).length >= LEAST_WORDS && fromAt >= 0 && toAt >= 0;
      return isFit ? [{ from: fromAt, to: toAt, isEdited: edits !== null }] : [];
    });
  });
  const nameOf = (at: number) => (from.lines[at] ?? '').slice(0, 70);
  const isEither = kind === 'neighbours' && places.length === 2;
  const items: Item[] = isEither
    ? [moveItem(places, nameOf(places[0]?.from ?? 0))]
    : kind === 'neighbours'
      ? []
      : places.map((place) => moveItem([place], nameOf(place.from)));
  return { name: `${kind} in ${text.name}`, from, to, items };
}

/** Where a line stands; -1 where it stands nowhere or more than once. */
function onlyPlace({ lines }: Input, line: string): number {
  const at = lines.indexOf(line);
  return lines.indexOf(line, at + 1) < 0 ? at : -1;
}

/** Replaces 5 to 20 in a hundred words of a paragraph; one with markup is left as it is. */
function edit(piece: KeptPiece, vocabulary: readonly string[], random: () => number): Piece {
  if (!isLong(piece) || !/^[\p{L}\p{N}\s.,;:()'’“”"-]+$/u.test(piece.source)) return piece;
  const share = 0.05 + random() * 0.15;
  const places = [...piece.source.matchAll(/\p{L}{2,}/gu)];
  const count = Math.max(1, Math.round(share * piece.words));
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, places.length))
    chosen.add(Math.floor(random() * places.length));
  let at = -1;
  const source = piece.source.replace(/\p{L}{2,}/gu, (word) => {
    at += 1;
    if (!chosen.has(at)) return word;
    const others = vocabulary.filter((other) => other !== word);
    return others[Math.floor(random() * others.length)] ?? word;
  });
  return pieceOf(source, piece.type, piece.depth);
}
