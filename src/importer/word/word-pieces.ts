import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Block } from '../../policy/document.ts';
import type { RuleName } from '../../policy/rules.ts';
import type { Doubt, Piece } from '../foreign.ts';
import type { WordBlock, WordParagraph, WordTable } from './word-blocks.ts';
import { findHeadings, hasRunsWithWords, runInHeading } from './word-clauses.ts';
import { marked, readLists } from './word-lists.ts';
import type { ListMark } from './word-numbering.ts';

/** The blocks of a Word file as pieces, each in its place: headings, lists, tables. */
export function wordPieces(blocks: readonly WordBlock[], doubts: Doubt[]): Piece[] {
  const headings = findHeadings(blocks);
  if (headings.guessed.length > 0) doubts.push(guessedDoubt(headings.guessed));
  const title = blocks.find(
    (each): each is WordParagraph =>
      each.kind === 'paragraph' &&
      hasRunsWithWords(each) &&
      (each.isTitle || headings.levels.has(each)),
  );
  const pieces: Piece[] = [];
  let anchors: string[] | null = null;
  let waiting: string[] = [];
  const isItem = (block: WordBlock): block is WordParagraph & { readonly mark: ListMark } =>
    block.kind === 'paragraph' &&
    block.mark !== null &&
    !headings.levels.has(block) &&
    !(block.mark.isFull && headings.schemes.has(block.mark.list)) &&
    headings.schemes.get(block.mark.list) !== block.mark.level &&
    !(block.outline !== null && block.mark.text !== '');
  const add = (block: Block) => pieces.push({ kind: 'block', block, line: 0 });
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as WordBlock;
    if (isItem(block) && !block.mark.isBlank) {
      const lists = readLists(blocks, at, isItem);
      for (const each of blocks.slice(at, at + lists.taken)) waiting.push(...bookmarksOf(each));
      for (const each of lists.blocks) add(each);
      at += Math.max(1, lists.taken);
    } else {
      waiting.push(...bookmarksOf(block));
      const level = block.kind === 'paragraph' ? headings.levels.get(block) : undefined;
      if (
        block.kind === 'paragraph' &&
        (level !== undefined || (block === title && block.isTitle))
      ) {
        anchors = [];
        const runIn = block.mark && block.outline === null ? runInHeading(block) : null;
        const inlines = runIn?.title ?? block.inlines;
        pieces.push({
          kind: 'heading',
          level: level ?? 1,
          inlines: block.mark ? marked(block.mark, inlines) : inlines,
          line: 0,
          anchors,
          id: null,
        });
        if (runIn) add({ kind: 'paragraph', inlines: runIn.text });
      } else pieces.push(...blockPieces(block, blocks[at - 1], pieces, doubts));
      at += 1;
    }
    // A link to a paragraph leads to the clause that holds it.
    if (anchors) {
      anchors.push(...waiting);
      waiting = [];
    }
  }
  return pieces;
}

function bookmarksOf(block: WordBlock): readonly string[] {
  return block.kind === 'paragraph' ? block.bookmarks : [];
}

function blockPieces(
  block: WordBlock,
  before: WordBlock | undefined,
  pieces: Piece[],
  doubts: Doubt[],
): Piece[] {
  switch (block.kind) {
    case 'rule':
      return [{ kind: 'block', block, line: 0 }];
    case 'pieces':
      return [...block.pieces];
    case 'table':
      doubts.push(...tableDoubts(block));
      return [{ kind: 'block', block: tableOf(block), line: 0 }];
    default:
      return hasRunsWithWords(block) || block.inlines.length > 0
        ? paragraphPieces(block, before, pieces)
        : [];
  }
}

/** Quotations and lines of program text that follow each other are one. */
function paragraphPieces(
  paragraph: WordParagraph,
  before: WordBlock | undefined,
  pieces: Piece[],
): Piece[] {
  const inlines = paragraph.mark ? marked(paragraph.mark, paragraph.inlines) : paragraph.inlines;
  const plain: Block = { kind: 'paragraph', inlines };
  const last = pieces.at(-1);
  const above = last?.kind === 'block' && before?.kind === 'paragraph' ? last.block : null;
  if (paragraph.isQuotation) {
    const goesOn =
      above?.kind === 'quotation' && before?.kind === 'paragraph' && before.isQuotation;
    if (goesOn) pieces.pop();
    const blocks = goesOn ? [...above.blocks, plain] : [plain];
    return [{ kind: 'block', block: { kind: 'quotation', blocks }, line: 0 }];
  }
  if (paragraph.isPreformatted) {
    const goesOn = above?.kind === 'preformatted';
    if (goesOn) pieces.pop();
    const text = `${goesOn ? `${above.text}\n` : ''}${withBreaks(paragraph)}`;
    return [{ kind: 'block', block: { kind: 'preformatted', text }, line: 0 }];
  }
  return [{ kind: 'block', block: plain, line: 0 }];
}

function withBreaks({ inlines }: WordParagraph): string {
  return inlines.map((each) => (each.kind === 'break' ? '\n' : textOf([each]))).join('');
}

function tableOf({ rows }: WordTable): Block {
  const [header = [], ...rest] = rows;
  return { kind: 'table', align: header.map(() => null), header, rows: rest };
}

function tableDoubts({ rows, isJoined, isNested, hasLines }: WordTable): Doubt[] {
  const first = rows.flat().map((cell) => collapse(textOf(cell)));
  const near = first.find(Boolean)?.slice(0, 40) ?? '';
  const doubt = (rule: RuleName, what: string, mend: string) => ({
    line: 0,
    near,
    rule,
    what,
    mend,
  });
  const named = `the table that begins with “${near}”`;
  return [
    ...(isNested
      ? [
          doubt(
            'nested-table',
            `In ${named}, a table stands in a cell; its words stand in that cell, one after the other.`,
            'Write it as a table of its own, below the other one.',
          ),
        ]
      : []),
    ...(hasLines
      ? [
          doubt(
            'joined-lines',
            `In ${named}, a cell has a list or several paragraphs, which stand in one line now.`,
            'Read the cells, and part what belongs apart with a semicolon or rows of its own.',
          ),
        ]
      : []),
    ...(isJoined
      ? [
          doubt(
            'joined-cells',
            `In ${named}, cells reach over several columns or rows; the others are empty now.`,
            'Repeat the words in each cell to which they apply.',
          ),
        ]
      : []),
  ];
}

function guessedDoubt(guessed: readonly WordParagraph[]): Doubt {
  const named = guessed.map(
    ({ mark, inlines }) => `“${mark?.text ?? ''} ${collapse(textOf(inlines))}”`,
  );
  return {
    line: 0,
    near: collapse(textOf(guessed[0]?.inlines ?? [])).slice(0, 40),
    rule: 'unmarked-heading',
    what: `These numbered lines are taken for headings, because a text stands below each of them: ${named.slice(0, 12).join(', ')}${named.length > 12 ? ` and ${named.length - 12} more` : ''}.`,
    mend: 'Where one is none, delete the ## before it and the braces behind it, before the version is published.',
  };
}
