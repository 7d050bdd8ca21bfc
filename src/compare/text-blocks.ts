import type { Document } from '../policy/document.ts';
import { type LineKind, type LinePlace, visitLines } from '../policy/visit-lines.ts';
import { type Mark, markText } from './marked-text.ts';

/** What is compared: the text of a version, or of a plain Markdown file. */
export interface ComparedText {
  /** Null where the file has none of its own. */
  readonly title: string | null;
  readonly document: Document;
  /** Whether clause ids were given by the author and last; false where they were derived from the words. */
  readonly hasLastingIds: boolean;
  /** Clause ids of the text before that this one gave up, each with its successor here. */
  readonly moved: Readonly<Record<string, string>>;
}

/** The unit that the comparison aligns: one line of the canonical text, with what words alone don’t tell. */
export interface TextBlock {
  /** Counted from 0, as the lines of the canonical text. */
  readonly index: number;
  readonly clause: string | null;
  readonly kind: LineKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The number or letter with which the text begins, as printed; empty where there is none. */
  readonly label: string;
  /** Of a heading: 2 to 6; else 0. */
  readonly level: number;
  readonly place: LinePlace;
}

/** “3) ”, “(a) ”, “(iv) ”: a number, a letter or a Roman number; “(EU) ” and “(not) ” are words. */
const IN_BRACKETS = '\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxl]{2,5}|[IVXL]{2,5})\\)';

/**
 * The number or letter before the words of a paragraph. “9.1 ” is one before a capital alone: in “1.5
 * million users” it is a quantity, whose change nobody may call a renumbering.
 */
const LABEL = new RegExp(
  `^(?:(?:\\d+(?:\\.\\d+)+[.)]|\\d{1,3}\\.|[A-Za-z]\\.|[IVXL]+\\.|[ivxl]+\\.|${IN_BRACKETS})(?= )|\\d+(?:\\.\\d+)+(?= \\p{P}*[\\p{Lu}\\p{Lo}]))`,
  'u',
);

/** A version is compared with several others, and its blocks are always the same. */
const known = new WeakMap<Document, { title: string | null; blocks: readonly TextBlock[] }>();

/** The blocks of a text in its order: the very lines of the canonical text. */
export function textBlocks({ title, document }: ComparedText): readonly TextBlock[] {
  const before = known.get(document);
  if (before && before.title === title) return before.blocks;
  const blocks = cutBlocks(title, document);
  known.set(document, { title, blocks });
  return blocks;
}

function cutBlocks(title: string | null, document: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  visitLines(title, document, ({ clause, kind, cells, heading, place }) => {
    const { text, marks } = markText(cells);
    if (!/\S/.test(text)) return;
    const label = kind === 'heading' ? (heading?.number ?? '') : (LABEL.exec(text)?.[0] ?? '');
    blocks.push({
      index: blocks.length,
      clause,
      kind,
      text,
      marks,
      label: kind === 'row' || kind === 'title' || !text.startsWith(label) ? '' : label,
      level: heading?.level ?? 0,
      place,
    });
  });
  return blocks;
}
