import { romanValue } from './heading-numbers.ts';

const MARK =
  /^([ \t]*)(\((?:[a-z]|[ivxlc]{1,6}|\d{1,3})\)|(?:[a-z]|[ivxlc]{1,6})[.)]|#\.)[ \t]+(?=\S)/i;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Writes items that pandoc knows and Markdown does not as Markdown writes items, in as many lines: those
 * counted by letters, in brackets or by examples (`a.`, `(1)`, `(@)`) begin with these words.
 * @param isCode which lines are program text
 */
export function withMarkdownLists(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const written = withExamples(lines, isCode);
  countedItems(written, isCode);
  return written;
}

/** Numbers the examples of the whole text, and what refers to them. */
function withExamples(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const numbers = new Map<string, number>();
  let count = 0;
  const counted = lines.map((line, at) =>
    isCode[at]
      ? line
      : line.replace(/^([ \t]*)\(@([\w-]*)\)(?=[ \t])/, (_, indent: string, name: string) => {
          count += 1;
          if (name) numbers.set(name, count);
          return `${indent}(${count})`;
        }),
  );
  if (numbers.size === 0) return counted;
  return counted.map((line, at) =>
    isCode[at]
      ? line
      : line.replace(/\(@([\w-]+)\)/g, (whole, name: string) =>
          numbers.has(name) ? `(${numbers.get(name)})` : whole,
        ),
  );
}

/** Items of a row count up; a mark that stands alone is a word of its line. */
function countedItems(lines: string[], isCode: readonly boolean[]): void {
  const bullets = new Map<number, string>();
  const lastOf = new Map<number, string>();
  for (let at = 0; at < lines.length; at++) {
    const mark = isCode[at] ? null : MARK.exec(lines[at] ?? '');
    if (!mark || (indentOf(mark[0]) > 3 && !isNested(lines, at, bullets))) continue;
    const next = nextOf(lines, at, mark);
    if (next === null && !bullets.has(at)) continue;
    const indent = indentOf(mark[0]);
    // Two rows that follow each other are two lists.
    const bullet = bullets.get(at) ?? (lastOf.get(indent) === '-' ? '*' : '-');
    lastOf.set(indent, bullet);
    bullets.set(at, bullet);
    if (next !== null) bullets.set(next, bullet);
  }
  for (const [at, own] of bullets)
    lines[at] = (lines[at] ?? '').replace(MARK, (_, indent: string, words: string) =>
      words === '#.' ? `${indent}1. ` : `${indent}${own} ${words} `,
    );
}

/** Returns the next item of a row, or null if no item follows or each item is a paragraph for itself. */
function nextOf(lines: readonly string[], from: number, mark: RegExpExecArray): number | null {
  const indent = indentOf(mark[1] ?? '');
  let [isParted, isHeld] = [false, false];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.trim()) {
      isParted = true;
      continue;
    }
    if (indentOf(line) > indent) {
      if (isParted || MARK.test(line) || ITEM.test(line)) isHeld = true;
      continue;
    }
    const other = MARK.exec(line);
    const isNext =
      other !== null &&
      indentOf(other[1] ?? '') === indent &&
      follows(mark[2] ?? '', other[2] ?? '');
    if (isNext) return (isParted && !isHeld) || isBound(lines, from, at) ? null : at;
    if (isParted || other !== null) return null;
  }
  return null;
}

/** Whether lines are kept already, by breaks at their ends, or emphasis goes on from one to the next. */
function isBound(lines: readonly string[], from: number, to: number): boolean {
  let start = from;
  while (lines[start - 1]?.trim()) start -= 1;
  const part = lines.slice(start, to);
  const isOdd = (sign: RegExp) => (part.join('\n').match(sign)?.length ?? 0) % 2 === 1;
  const isBroken = part.some((line) => /(?: {2}|\\)$/.test(line));
  return isBroken || isOdd(/(?<!\\)\*/g) || isOdd(/(?<![\\\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu);
}

/** Whether a line that is indented far belongs to an item above it; else it is program text. */
function isNested(
  lines: readonly string[],
  from: number,
  bullets: ReadonlyMap<number, string>,
): boolean {
  const indent = indentOf(lines[from] ?? '');
  for (let at = from - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (!line.trim() || indentOf(line) >= indent) continue;
    return bullets.has(at) || ITEM.test(line);
  }
  return false;
}

function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

function follows(mark: string, next: string): boolean {
  if (mark === '#.') return next === '#.';
  const [one, other] = [mark, next].map((each) => each.replace(/[().]/g, ''));
  const frame = (each: string, word: string) => each.replace(word, '');
  if (!one || !other || frame(mark, one) !== frame(next, other)) return false;
  if (/^\d/.test(one)) return Number(other) === Number(one) + 1;
  if ((one === one.toLowerCase()) !== (other === other.toLowerCase())) return false;
  const isLetter = one.length === 1 && other.length === 1;
  if (isLetter && other.charCodeAt(0) === one.charCodeAt(0) + 1) return true;
  const roman = [one, other].map((each) => each.toUpperCase());
  if (!roman.every((each) => /^[IVXLC]+$/.test(each))) return false;
  return romanValue(roman[1] ?? '') === romanValue(roman[0] ?? '') + 1;
}
