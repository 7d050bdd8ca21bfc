import { textOf } from '../../policy/canonical-text.ts';
import type { Block, Footnote } from '../../policy/document.ts';
import type { Doubt, Foreign, Piece, Refusal } from '../foreign.ts';
import { struckRefusal } from '../struck-refusal.ts';
import { readBlocks } from './read-word-blocks.ts';
import { secondWordReading } from './second-word-reading.ts';
import { isChunkRead, readChunk } from './word-chunks.ts';
import { faintDoubts, formulaDoubts, markDoubts, unfilledDoubts } from './word-doubts.ts';
import { FieldStack } from './word-fields.ts';
import {
  DAMAGED,
  NOT_WORD,
  openPackage,
  type Spent,
  TOO_LARGE,
  TooLarge,
  WORD_FILE_TOO_DEEP,
  type WordPackage,
} from './word-package.ts';
import { wordPieces } from './word-pieces.ts';
import { relatedPart, stylesOf, WordNotes, type WordReading } from './word-reading.ts';
import { refusalOf } from './word-refusals.ts';
import { childOf, elementsIn, XmlDamage, XmlDepth, type XmlElement } from './word-xml.ts';

/** How struck words are taken: `refuse` the file, or `drop` them and tell which they were. */
export type StruckWords = 'refuse' | 'drop';

/**
 * Reads a Word file. One with tracked changes, comments or struck words is refused: nobody could say which
 * text was meant.
 * @param spent what was read of a file around this one
 */
export async function readWord(
  bytes: Uint8Array,
  struck: StruckWords,
  spent: Spent = { bytes: 0, tags: 0, parts: 0 },
): Promise<Foreign | Refusal> {
  try {
    const file = openPackage(bytes, spent);
    return file ? await readPackage(file, struck, spent) : NOT_WORD;
  } catch (error) {
    if (error instanceof TooLarge) return TOO_LARGE;
    if (error instanceof XmlDepth) return WORD_FILE_TOO_DEEP;
    if (error instanceof XmlDamage) return DAMAGED;
    throw error;
  }
}

async function readPackage(
  file: WordPackage,
  struckWords: StruckWords,
  spent: Spent,
): Promise<Foreign | Refusal> {
  const refusal = refusalOf(file);
  if (refusal) return refusal;
  const { styles, ground, newCounter } = stylesOf(file);
  const main = file.part(file.main) as XmlElement;
  const doubts: Doubt[] = [];
  const struck: string[] = [];
  const faint: string[] = [];
  const formulas: string[] = [];
  const unfilled: string[] = [];
  const unknownMarks: string[] = [];
  const notes = new WordNotes();
  const chunks = new Map<string, Foreign>();
  for (const path of chunkPaths(file)) {
    const read = await readChunk(file, path, (bytes) => readWord(bytes, struckWords, spent));
    if (read && !isChunkRead(read)) return read;
    if (read) chunks.set(path, read);
  }
  const readingOf = (path: string): WordReading => {
    const reading: WordReading = {
      file,
      relationships: file.relationships(path),
      styles,
      ground,
      counter: newCounter(),
      fields: new FieldStack(),
      notes,
      struck,
      faint,
      doubts,
      formulas,
      unfilled,
      unknownMarks,
      boxes: [],
      bookmarks: [],
      box: (element, behind) =>
        readBlocks(element, { ...reading, ground: behind, boxes: [], bookmarks: [] }),
      chunk: (target) => {
        const chunk = chunks.get(target);
        doubts.push(...(chunk?.doubts ?? []));
        return chunk ? [{ kind: 'pieces', pieces: chunk.pieces }] : [];
      },
    };
    return reading;
  };
  const blocks = readBlocks(childOf(main, 'w:body') ?? main, readingOf(file.main));
  const pieces = wordPieces(blocks, doubts);
  const footnotes: Footnote[] = [];
  for (const [label, { kind, id }] of notes.entries()) {
    const part = relatedPart(file, `${kind}s`);
    const note = part && noteIn(part.root, `w:${kind}`, id);
    const read = note ? readBlocks(note, readingOf(part.path)) : [];
    footnotes.push({ label, blocks: blocksOf(wordPieces(read, doubts)) });
  }
  if (struckWords === 'refuse' && struck.length > 0) return struckRefusal(struck);
  const second = secondWordReading(file, (path) => chunks.get(path)?.second ?? null);
  doubts.push(
    ...unfilledDoubts(pieces, unfilled),
    ...formulaDoubts(formulas),
    ...markDoubts(unknownMarks),
    ...faintDoubts(faint),
  );
  return { pieces, footnotes, doubts, title: null, url: null, second };
}

/** The files within a file whose words it shows as its own. */
function chunkPaths(file: WordPackage): Set<string> {
  const relationships = file.relationships(file.main);
  const paths = new Set<string>();
  for (const { type, target } of relationships.values())
    if (/^aFChunk$/i.test(type)) paths.add(target);
  return paths;
}

function noteIn(root: XmlElement, name: string, id: string): XmlElement | null {
  for (const each of elementsIn(root))
    if (each.name === name && each.attributes.get('w:id') === id) return each;
  return null;
}

/** Notes have no headings. */
function blocksOf(pieces: readonly Piece[]): Block[] {
  return pieces
    .map(
      (piece): Block =>
        piece.kind === 'block' ? piece.block : { kind: 'paragraph', inlines: piece.inlines },
    )
    .filter((block) => block.kind !== 'paragraph' || textOf(block.inlines).trim() !== '');
}
