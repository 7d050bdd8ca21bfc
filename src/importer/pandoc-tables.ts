/** A table that is drawn: where it begins and ends, and its rows, the first of which is its head. */
interface DrawnTable {
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell has a list or several paragraphs, which one line cannot show. */
  readonly isJoined: boolean;
}

/** Markdown whose tables are written with `|`, and which of them lost the lines of their cells. */
export interface PipeTables {
  readonly lines: string[];
  /** The lines on which these tables begin, counted from 1. */
  readonly joined: readonly number[];
}

/** From where to where a column reaches in each line. */
type Column = readonly [start: number, end: number];

const DASHES = /^[ \t]*-{2,}(?:[ \t]+-{2,})*[ \t]*$/;
const COLUMNS = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;
const BORDER = /^[ \t]*\+(?:[-:]{3,}\+)+[ \t]*$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)]|#\.)\s/;
const HEAD_BORDER = /^[ \t]*\+(?:[=:]{3,}\+)+[ \t]*$/;

/**
 * Writes the tables that pandoc draws with dashes, plus signs and spaces as Markdown writes tables. They
 * take no more lines than before; empty lines fill up what they save.
 * @param isCode which lines are program text
 */
export function withPipeTables(lines: readonly string[], isCode: readonly boolean[]): PipeTables {
  const written: string[] = [];
  const joined: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const isStart = !isCode[at] && !(written.at(-1) ?? '').trim();
    const table = isStart ? (gridTable(lines, at) ?? dashedTable(lines, at)) : null;
    if (table) {
      const rows = table.rows.map((row) => `| ${row.map(cellText).join(' | ')} |`);
      const head = rows.slice(0, 1);
      const rule = `|${(table.rows[0] ?? []).map(() => ' --- |').join('')}`;
      const all = [...head, rule, ...rows.slice(1)];
      while (all.length < table.end - at) all.push('');
      written.push(...all);
      if (table.isJoined) joined.push(at + 1);
      at = table.end;
    } else written.push(lines[at++] ?? '');
  }
  return { lines: written, joined };
}

function cellText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
}

/** `+---+---+`: every row between borders. Null where its cells reach over others. */
function gridTable(lines: readonly string[], from: number): DrawnTable | null {
  const border = lines[from] ?? '';
  if (!BORDER.test(border)) return null;
  const indent = border.indexOf('+');
  const edges = [...border].flatMap((sign, at) => (sign === '+' ? [at] : []));
  const columns = edges.slice(1).map((end, at): Column => [(edges[at] ?? 0) + 1, end]);
  const rows: string[][] = [];
  let [row, headless, isJoined]: [string[] | null, boolean, boolean] = [null, true, false];
  let end = from + 1;
  for (; lines[end]?.trim(); end++) {
    const line = (lines[end] ?? '').trimEnd();
    const isBorder = BORDER.test(line) || HEAD_BORDER.test(line);
    const sign = isBorder ? '+' : '|';
    if (line.search(/\S/) !== indent || edges.some((edge) => line[edge] !== sign)) return null;
    if (!isBorder) {
      isJoined ||= hasParts(row, lines[end - 1] ?? '', line, columns);
      row = withLine(row, line, columns);
    } else {
      if (row) rows.push(row);
      row = null;
      if (HEAD_BORDER.test(line) && rows.length === 1) headless = false;
    }
  }
  if (row !== null || rows.length === 0) return null;
  const needed = rows.length + (headless ? 2 : 1);
  return needed > end - from
    ? null
    : { end, rows: headless ? [columns.map(() => ''), ...rows] : rows, isJoined };
}

/** Whether a line of a row begins an item of a list, or a paragraph below another one. */
function hasParts(
  row: readonly string[] | null,
  before: string,
  line: string,
  columns: readonly Column[],
): boolean {
  return columns.some(([start, end], at) => {
    const words = line.slice(start, end).trim();
    const isParted = row?.[at] !== undefined && row[at] !== '' && !before.slice(start, end).trim();
    return words !== '' && (ITEM.test(words) || isParted);
  });
}

/**
 * Columns by dashes alone. Such a table has a head of one line and rows of one line each; or it begins and
 * ends with a line of dashes, and empty lines part its rows; or it has no head.
 */
function dashedTable(lines: readonly string[], from: number): DrawnTable | null {
  const isFramed = DASHES.test(lines[from] ?? '');
  const rule = lines.findIndex((line, at) => at >= from && COLUMNS.test(line));
  const headLines = lines.slice(isFramed ? from + 1 : from, Math.max(rule, from));
  const isNear = isFramed ? rule - from <= 12 : rule - from === 1;
  if (rule < 0 || !isNear || headLines.some((line) => !line.trim())) return null;
  const columns = columnsOf(lines[rule] ?? '');
  const hasBlank = (line: string) => columns.slice(1).every(([start]) => !line[start - 1]?.trim());
  const isWide = (line: string) => line.length - line.search(/\S/) > (columns[1]?.[0] ?? 0);
  const last = isFramed
    ? lines.findIndex((line, at) => at > rule && DASHES.test(line) && isWide(line))
    : lines.findIndex((line, at) => at > rule && !line.trim());
  const end = last < 0 ? (isFramed ? -1 : lines.length) : last + (isFramed ? 1 : 0);
  if (end < 0 || end - from > 400) return null;
  const body = lines.slice(rule + 1, isFramed ? end - 1 : end);
  if (body.length === 0 || ![...headLines, ...body].every(hasBlank)) return null;
  const head = headLines.reduce<string[] | null>((row, line) => withLine(row, line, columns), null);
  const rows = rowsOf(body, columns);
  const needed = rows.length + 2;
  return rows.length === 0 || needed > end - from
    ? null
    : { end, rows: [head ?? columns.map(() => ''), ...rows], isJoined: false };
}

/** Rows of one line each, or of several where empty lines part them. */
function rowsOf(body: readonly string[], columns: readonly Column[]): string[][] {
  const isParted = body.some((line, at) => !line.trim() && at < body.length - 1);
  const rows: string[][] = [];
  let row: string[] | null = null;
  for (const line of [...body, '']) {
    if (line.trim()) row = withLine(row, line, columns);
    const isEnd = !line.trim() || !isParted;
    if (isEnd && row) rows.push(row);
    if (isEnd) row = null;
  }
  return rows;
}

function columnsOf(rule: string): Column[] {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return starts.map(
    (start, at): Column => [at === 0 ? 0 : start, starts[at + 1] ?? Number.POSITIVE_INFINITY],
  );
}

function withLine(row: string[] | null, line: string, columns: readonly Column[]): string[] {
  const cells = columns.map(([start, end]) => line.slice(start, end).trim());
  return row ? row.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim()) : cells;
}
