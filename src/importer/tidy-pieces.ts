import { collapse, linesOf, textOf } from '../policy/canonical-text.ts';
import type { Block, Footnote } from '../policy/document.ts';
import type { RuleName } from '../policy/rules.ts';
import { inlinesIn, inlinesInBlocks } from '../policy/walk-document.ts';
import type { Doubt, Foreign, ForeignHeading, Piece } from './foreign.ts';
import { foreignTarget } from './foreign-links.ts';
import { isBrokenTable, oneLine, plainBlocks } from './plain-blocks.ts';
import { type Dropped, hasWords, type LinkTarget, plainInlines } from './plain-inlines.ts';

/**
 * What a version can have of a foreign file’s pieces and footnotes; what it cannot is a doubt, word by word
 * kept.
 */
export function tidyPieces(
  foreign: Foreign,
  url: string | null,
): { pieces: Piece[]; footnotes: Footnote[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const target = foreignTarget(anchorsIn(foreign.pieces), url ?? foreign.url);
  const pieces = foreign.pieces.flatMap((piece): Piece[] => {
    const dropped = nothingDropped();
    const tidied =
      piece.kind === 'heading' ? heading(piece, target, dropped) : blocks(piece, target, dropped);
    doubts.push(...doubtsOf(piece, dropped));
    return tidied;
  });
  const footnotes = foreign.footnotes.map((note) => {
    const dropped = nothingDropped();
    const blocks = plainBlocks(note.blocks, target, dropped);
    const [block] = blocks;
    if (block) doubts.push(...doubtsOf({ kind: 'block', block, line: 0 }, dropped));
    return { ...note, blocks };
  });
  return { pieces, footnotes, doubts };
}

/** The name under which a heading without a name is linked to on GitHub and by many programs. */
export function derivedAnchor(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(pieces: readonly Piece[]): Set<string> {
  const headings = pieces.filter((piece): piece is ForeignHeading => piece.kind === 'heading');
  return new Set(
    headings.flatMap(({ anchors, inlines }) => [
      ...anchors,
      derivedAnchor(collapse(textOf(inlines))),
    ]),
  );
}

function nothingDropped(): Dropped {
  return { images: [], links: [], wordless: [], invisible: 0 };
}

function heading(piece: ForeignHeading, target: LinkTarget, dropped: Dropped): Piece[] {
  const inlines = oneLine(plainInlines(piece.inlines, target, dropped));
  return hasWords(inlines) ? [{ ...piece, inlines }] : [];
}

function blocks(
  piece: Extract<Piece, { kind: 'block' }>,
  target: LinkTarget,
  dropped: Dropped,
): Piece[] {
  return plainBlocks([piece.block], target, dropped).map((block) => ({ ...piece, block }));
}

function doubtsOf(piece: Piece, { images, links, wordless, invisible }: Dropped): Doubt[] {
  const words =
    piece.kind === 'heading' ? collapse(textOf(piece.inlines)) : firstWords(piece.block);
  const doubt = (rule: RuleName, what: string, mend: string): Doubt => ({
    line: piece.line,
    near: words.slice(0, 40),
    rule,
    what,
    mend,
  });
  return [
    ...images.map((alternative) =>
      doubt(
        'dropped-image',
        alternative.trim()
          ? `A picture is dropped; its description stands in its place: “${alternative.trim().slice(0, 80)}”.`
          : 'A picture without a description is dropped.',
        'Put the picture beside the draft and write ![what it shows](file.png), if the policy needs it.',
      ),
    ),
    ...[...new Set(links)].map((href) =>
      doubt(
        'lost-link',
        `The link \`${href.slice(0, 100)}\` leads nowhere outside of its page; its words stay.`,
        'Write it with its full address, or as [words](#clause-id), if it matters.',
      ),
    ),
    ...[...new Set(wordless)]
      .filter((href) => !isLinkedIn(piece, href))
      .map((href) =>
        doubt(
          'lost-link',
          `A link without words is left out; it leads to \`${href.slice(0, 100)}\`.`,
          'Write it as [words](address), if it matters.',
        ),
      ),
    ...(invisible > 0
      ? [
          doubt(
            'dropped-characters',
            `${invisible === 1 ? 'One invisible character (such as a soft hyphen) is' : `${invisible} invisible characters (such as soft hyphens) are`} dropped here.`,
            'Nothing is to be done, unless a word looks wrong.',
          ),
        ]
      : []),
    ...(piece.kind === 'block' && piece.block.kind === 'paragraph' && isBrokenTable(words)
      ? [
          doubt(
            'broken-table',
            'A table lost its shape here, and stands in the draft as it is, with its | and without its links.',
            'Write it as a table, with |---| under its first row.',
          ),
        ]
      : []),
    ...runTogether(piece).map((found) =>
      doubt(
        'joined-list',
        `The items “${found}” seem to be a list that runs together in one paragraph.`,
        'If it is a list, write each item on a line of its own that begins with “- ”; no word changes.',
      ),
    ),
  ];
}

/** “a) … b) … c) …”, or with Roman or Arabic numbers. */
const RUNS = ['abc', ['i', 'ii', 'iii'], '123'].map(([one, two, three]) => {
  const mark = (label = '') => `(?:^|\\s)(\\(?${label}\\))\\s`;
  return new RegExp(`${mark(one)}.*?${mark(two)}.*?${mark(three)}`);
});

/** The items of a list in one paragraph. */
function runTogether(piece: Piece): string[] {
  if (piece.kind === 'heading' || piece.block.kind !== 'paragraph') return [];
  const text = collapse(textOf(piece.block.inlines));
  const found = RUNS.map((run) => run.exec(text)).find((run) => run !== null);
  return found ? [`${found[1]} … ${found[2]} … ${found[3]} …`] : [];
}

function firstWords(block: Block): string {
  return linesOf(null, { preamble: [block], clauses: [], footnotes: [] })[0]?.text ?? '';
}

/** Whether words of a piece are linked to an address too: then nothing is lost with a link without words. */
function isLinkedIn(piece: Piece, href: string): boolean {
  const inlines =
    piece.kind === 'heading' ? inlinesIn(piece.inlines) : inlinesInBlocks([piece.block]);
  return [...inlines].some(
    (each) => each.kind === 'link' && each.href === href && collapse(textOf(each.inlines)) !== '',
  );
}
