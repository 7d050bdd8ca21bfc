import { getDocumentProxy } from 'unpdf';
import type { Doubt, Foreign, Refusal } from './foreign.ts';
import { raised } from './raised-text.ts';
import { readPlain } from './read-plain.ts';

/** A piece of text on a page, as the library hands it over. */
interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The last two numbers are the place, from the left and from the bottom. */
  readonly transform: readonly number[];
}

/**
 * Reads a PDF that has text (PDF.js, by unpdf): its lines, page by page. A PDF knows no paragraphs, headings
 * or tables: wider spaces between lines part paragraphs, and the rest is guessed as in a plain text.
 */
export async function readPdf(bytes: Buffer): Promise<Foreign | Refusal> {
  const pages: string[] = [];
  const odd: string[] = [];
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.filter((item): item is TextItem & typeof item => 'str' in item);
      pages.push(textOfPage(texts, odd));
    }
  } catch {
    return UNREADABLE;
  }
  const text = pages.join('\f');
  if (!/\p{L}/u.test(text)) return SCANNED;
  const read = readPlain(text);
  // The lines read here are not those of the file, which has none.
  const unplaced = <Placed extends { readonly line: number }>(each: Placed): Placed => ({
    ...each,
    line: 0,
  });
  return {
    ...read,
    pieces: read.pieces.map(unplaced),
    doubts: [SHAPELESS, ...raisedDoubt(odd), ...read.doubts.map(unplaced)],
    second: { ...read.second, stretches: read.second.stretches.map(unplaced) },
  };
}

/**
 * The lines of a page, a blank one where the space is wider than between the lines of a paragraph.
 * @param odd where raised and lowered letters are noted that Unicode cannot write so
 */
function textOfPage(items: readonly TextItem[], odd: string[]): string {
  let text = '';
  let before: { bottom: number; right: number; height: number } | null = null;
  /** The letters of ordinary size that came last on the line. */
  let base: { bottom: number; height: number } | null = null;
  for (const { str, hasEOL, height, transform } of items) {
    const [left, bottom] = [transform[4] ?? 0, transform[5] ?? 0];
    if (str.trim() && before) {
      const drop = before.bottom - bottom;
      const line = Math.max(height, before.height, 1);
      if (Math.abs(drop) > line * 0.5) {
        if (!text.endsWith('\n')) text += '\n';
        if (drop > line * 1.7 && !text.endsWith('\n\n')) text += '\n';
        base = null;
      } else if (left - before.right > line * 2.5) text += '    ';
    }
    const way: 'up' | 'down' | null = base && str.trim() ? levelOf(bottom, height, base) : null;
    const level: string | null = way === null ? str : raised(str, way);
    if (level === null) odd.push(str.trim());
    text += hasEOL ? `${level ?? str}\n` : (level ?? str);
    if (str.trim()) {
      if (way === null) base = { bottom, height };
      before = { bottom, right: left + widthOf(str, height), height };
    }
    if (hasEOL) base = null;
  }
  return text;
}

/** Whether letters are raised or lowered: clearly smaller than those before them, and not on their line. */
function levelOf(
  bottom: number,
  height: number,
  base: { bottom: number; height: number },
): 'up' | 'down' | null {
  if (height === 0 || height > base.height * 0.8) return null;
  if (bottom > base.bottom + base.height * 0.15) return 'up';
  return bottom < base.bottom - base.height * 0.05 ? 'down' : null;
}

function raisedDoubt(odd: readonly string[]): Doubt[] {
  const [first] = odd;
  if (!first) return [];
  return [
    {
      line: 0,
      near: first.slice(0, 40),
      rule: 'raised-letters',
      what: `In the PDF these letters are raised or lowered, but not in the draft: ${odd.map((each) => `“${each}”`).join(', ')}.`,
      mend: 'Write them so that they cannot be read as part of the word or number before them.',
    },
  ];
}

/** About how wide words are: half as wide as high, letter by letter. */
function widthOf(text: string, height: number): number {
  return text.length * height * 0.55;
}

const SHAPELESS: Doubt = {
  line: 0,
  near: '',
  rule: 'joined-lines',
  what: 'A PDF knows lines and places only: its paragraphs, headings, lists and tables are guessed, and nothing tells which words are struck out, bold or links.',
  mend: 'Import the Word file that it was made from, if there is one; else read the draft beside the PDF.',
};

const UNREADABLE: Refusal = {
  rule: 'unreadable-file',
  what: 'This PDF cannot be read: it is damaged, or protected by a password.',
  mend: 'Open it and save it again without a password, or import the Word file that it was made from.',
};

const SCANNED: Refusal = {
  rule: 'unreadable-file',
  what: 'This PDF has no text, only pictures of pages.',
  mend: 'Have the words recognised first, and read them against it; or import the Word file that it was made from.',
};
