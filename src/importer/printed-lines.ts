/** A line of a text, and its place in the file. */
export interface PrintedLine {
  readonly text: string;
  readonly number: number;
  /** Whether it is the head or foot of a printed page, not a line of the text. */
  readonly isOfPage: boolean;
}

/** The lines of a text that was copied off printed pages, and the words that were cut there. */
export interface PrintedLines {
  readonly lines: readonly PrintedLine[];
  /** Words that stood in two halves at the end of a line and the beginning of the next. */
  readonly joined: readonly { readonly word: string; readonly line: number }[];
}

const PAGE = 'page|seite|pagina|página|pág\\.?|strona|p\\.|s\\.';
const OF = 'of|von|di|de|sur|van|z|/';
const FOOT = new RegExp(
  `^\\s*[-–|]?\\s*(?:(?:${PAGE})\\s*\\d{1,4}(?:\\s*(?:${OF})\\s*\\d{1,4})?|\\d{1,4}\\s*(?:/|${OF.slice(0, -2)})\\s*\\d{1,4})\\s*[-–|]?\\s*$`,
  'iu',
);
const NUMBER = /^\s*[-–]?\s*(\d{1,4})\s*[-–]?\s*$/;

/** Letters that printers set as one, as PDF programs copy them. */
const LIGATURES = /[\uFB00-\uFB06]/g;

/** A text with two letters for each ligature. */
export function plainLetters(text: string): string {
  return text.replace(LIGATURES, (letter) => letter.normalize('NFKC'));
}

/** Cuts a text into lines, with whole words, plain letters, and the heads and feet of pages told apart. */
export function printedLines(text: string): PrintedLines {
  const plain = plainLetters(text);
  const pages = plain.split('\f').map((page) => page.split(/\r\n?|\n/));
  const raw = pages.flatMap((lines, page) =>
    lines.map((line, at) => ({
      text: line,
      isEdge: pages.length > 1 && isEdge(lines, at, page > 0, page < pages.length - 1),
    })),
  );
  const numbers = pageNumbers(raw.map((line) => line.text));
  const repeated = repeatedAtEdges(raw);
  const beside = besideNumbers(
    raw.map((line) => line.text),
    (at) => FOOT.test(raw[at]?.text ?? '') || numbers.has(at),
  );
  const lines = raw.map(({ text: line, isEdge: edge }, at) => ({
    text: line,
    number: at + 1,
    isOfPage:
      FOOT.test(line) || numbers.has(at) || (edge && repeated.has(keyOf(line))) || beside.has(at),
  }));
  return joinCutWords(lines, plain);
}

/** Whether a line is the first or last with words on its page. */
function isEdge(
  lines: readonly string[],
  at: number,
  isAfter: boolean,
  isBefore: boolean,
): boolean {
  const hasWords = (line: string | undefined) => /\S/.test(line ?? '');
  return (
    hasWords(lines[at]) &&
    ((isAfter && !lines.slice(0, at).some(hasWords)) ||
      (isBefore && !lines.slice(at + 1).some(hasWords)))
  );
}

/** Lone numbers that count up page by page: at least three, each one more than the one before. */
function pageNumbers(lines: readonly string[]): Set<number> {
  const found = lines.flatMap((line, at) => {
    const number = NUMBER.exec(line)?.[1];
    return number ? [{ at, number: Number(number) }] : [];
  });
  const isRow = found.every(
    ({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1,
  );
  return new Set(isRow && found.length >= 3 ? found.map(({ at }) => at) : []);
}

/** Lines that stand beside the number of a page, on every page, and nowhere else: its head or foot. */
function besideNumbers(lines: readonly string[], isNumber: (at: number) => boolean): Set<number> {
  const found = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const isBeside = isNumber(at + 1) || isNumber(at - 1);
    if (!line.trim() || isNumber(at)) continue;
    found.set(keyOf(line), [...(found.get(keyOf(line)) ?? []), isBeside ? at : -1]);
  }
  const rows = [...found.values()].filter((places) => places.length > 1 && !places.includes(-1));
  return new Set(rows.flat());
}

function repeatedAtEdges(lines: readonly { text: string; isEdge: boolean }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, isEdge: edge } of lines)
    if (edge) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** The words at the foot of a page are the same but for its number. */
function keyOf(line: string): string {
  return line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

function joinCutWords(lines: PrintedLine[], text: string): PrintedLines {
  const joined: { word: string; line: number }[] = [];
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
  const all = [...lines];
  const gone = new Set<number>();
  let last = -1;
  for (let at = 0; at < all.length; at++) {
    const line = all[at] as PrintedLine;
    if (line.isOfPage || !line.text.trim()) continue;
    const before = all[last];
    const half = before && /([\p{L}\p{M}]{2,})[-\u00ad‐]\s*$/u.exec(before.text);
    const rest = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(line.text);
    if (before && half && rest) {
      const [first = '', second = ''] = [half[1], rest[1]];
      const compound = `${first}-${second}`;
      const word = words.has(compound.toLowerCase()) ? compound : first + second;
      // The line goes on with the next, whether or not others do.
      const after = line.text.slice(rest[0].length);
      all[last] = { ...before, text: before.text.slice(0, half.index) + word + after };
      gone.add(at);
      joined.push({ word, line: before.number });
    } else last = at;
  }
  return { lines: all.filter((_, at) => !gone.has(at)), joined };
}
