import { isJapanese, slugOf } from '../library/markdown/slug.ts';
import { isClauseId } from '../library/schema/values.ts';
import { collapse, textOf } from '../policy/canonical-text.ts';
import { splitNumber } from '../policy/clause-number.ts';
import type { Block, Clause, Inline } from '../policy/document.ts';
import type { Doubt, ForeignHeading, Piece } from './foreign.ts';
import { withoutNumber } from './heading-numbers.ts';
import { derivedAnchor } from './tidy-pieces.ts';

/** A text in clauses, with ids made of their headings; and which links of the file led to which of them. */
export interface Nested {
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly anchors: ReadonlyMap<string, string>;
  /** The ids that authors gave to clauses, by the ids made of their headings. */
  readonly given: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
}

type OpenClause = { -readonly [Key in keyof Clause]: Clause[Key] } & {
  blocks: Block[];
  clauses: OpenClause[];
};

/** Places each heading below the one above it; levels that the file leaves out are left out here too. */
export function nestClauses(pieces: readonly Piece[]): Nested {
  const { placed, doubts } = placeHeadings(pieces);
  const preamble: Block[] = [];
  const clauses: OpenClause[] = [];
  const open: OpenClause[] = [];
  const ids = new Set<string>();
  const inJapanese = pieces.some(
    (piece) => piece.kind === 'heading' && isJapanese(textOf(piece.inlines)),
  );
  const anchors = new Map<string, string>();
  const given = new Map<string, string>();
  for (const { piece, level } of placed) {
    if (piece.kind === 'block') {
      (open.at(-1)?.blocks ?? preamble).push(piece.block);
      continue;
    }
    const inlines = trimmed(piece.inlines);
    const words = collapse(textOf(inlines));
    const id = slugOf(withoutNumber(words), ids, inJapanese);
    ids.add(id);
    if (piece.id !== null && isClauseId(piece.id)) given.set(id, piece.id);
    for (const name of [...piece.anchors, derivedAnchor(words)])
      if (!anchors.has(name)) anchors.set(name, id);
    const clause: OpenClause = { id, ...splitNumber(inlines), level, blocks: [], clauses: [] };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.clauses ?? clauses).push(clause);
    open.push(clause);
  }
  return { preamble, clauses, anchors, given, doubts };
}

interface Placed {
  readonly piece: Piece;
  readonly level: number;
}

function placeHeadings(pieces: readonly Piece[]): { placed: Placed[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const open: number[] = [];
  const levels = pieces.map((piece) => {
    if (piece.kind === 'block') return 0;
    while ((open.at(-1) ?? 0) >= piece.level) open.pop();
    open.push(piece.level);
    return Math.min(open.length + 1, 6);
  });
  const placed: Placed[] = [];
  // Headings are looked at from the end: one without a text may be the text of the one above it.
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] as Piece;
    const level = levels[at] as number;
    const next = placed.at(-1);
    if (piece.kind === 'heading' && (!next || (next.level > 0 && next.level <= level))) {
      doubts.unshift(emptyHeading(piece));
      const inlines: Inline[] = [{ kind: 'strong', inlines: piece.inlines }];
      placed.push({
        piece: { kind: 'block', block: { kind: 'paragraph', inlines }, line: piece.line },
        level: 0,
      });
    } else placed.push({ piece, level });
  }
  return { placed: withoutJumps(placed.reverse()), doubts };
}

/** Where a heading became a paragraph, those below it move up. */
function withoutJumps(placed: readonly Placed[]): Placed[] {
  const open: number[] = [];
  return placed.map(({ piece, level }) => {
    if (level === 0) return { piece, level };
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { piece, level: open.length + 1 };
  });
}

function emptyHeading(heading: ForeignHeading): Doubt {
  const words = collapse(textOf(heading.inlines));
  return {
    line: heading.line,
    near: words.slice(0, 40),
    rule: 'empty-heading',
    what: `Below the heading “${words}” nothing stands, so it is a paragraph in the draft.`,
    mend: 'Look whether its text was lost; a <SourceNote> can say so.',
  };
}

/** A heading is bold anyway, and needs no link to itself. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.filter((each) => each.kind !== 'text' || each.text.trim());
  const [only, ...others] = words;
  const isWhole = only !== undefined && others.length === 0;
  if (isWhole && (only.kind === 'strong' || (only.kind === 'link' && only.href.startsWith('#'))))
    return trimmed(only.inlines);
  const [first, ...rest] = inlines;
  const [inner, ...after] = words.slice(1);
  // A bold title behind its number is all of the heading.
  if (first?.kind === 'text' && inner?.kind === 'strong' && after.length === 0)
    if (/^\s*(?:\d[\d.]*|[A-Z]|[IVXLC]+)[.)]?\s*$/.test(first.text))
      return [first, ...inner.inlines];
  return first?.kind === 'text'
    ? [{ kind: 'text', text: first.text.trimStart() }, ...rest]
    : inlines;
}
