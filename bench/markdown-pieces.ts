import { parseMarkdown } from '../src/library/markdown/markdown.ts';
import { wordsOf } from './marks.ts';
import { inputOf } from './real-pairs.ts';

/** One of the parts that follow each other in a Markdown text: a heading, a paragraph, a list, a table. */
export interface Piece {
  readonly source: string;
  readonly type: string;
  /** Of a heading 1 to 6, else 7. */
  readonly depth: number;
  /** Its lines in the canonical text. */
  readonly lines: readonly string[];
  readonly words: number;
}

/** Cuts a Markdown text into its pieces; joined by empty lines they are the text again. */
export function piecesOf(source: string): Piece[] {
  const root = parseMarkdown(source);
  const nodes = 'children' in root ? root.children : [];
  return nodes.map((node) => {
    const { start, end } = node.position ?? {};
    const depth = node.type === 'heading' ? node.depth : 7;
    return pieceOf(source.slice(start?.offset, end?.offset), node.type, depth);
  });
}

export function pieceOf(source: string, type: string, depth: number): Piece {
  const { lines, text } = inputOf('', source);
  return { source, type, depth, lines, words: wordsOf(text).length };
}

export function joinPieces(pieces: readonly Piece[]): string {
  return `${pieces.map(({ source }) => source).join('\n\n')}\n`;
}
