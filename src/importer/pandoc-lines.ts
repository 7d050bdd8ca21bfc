const DEFINITION = /^ {0,3}[:~][ \t]+(?=\S)/;
const CAPTION = /^ {0,3}(?::|Table:)[ \t]+(?=\S)/;
const TABLE = /^[ \t]*(?:\||\+[-=:]|-{2,})/;
const LINE = /^\|(?: |$)/;
/** What is no paragraph by itself. */
const NO_TERM = /^(?: {0,3}(?:#{1,6} |>|\||`{3}|~{3}|[:~] )|[ \t]*(?:[-*+]|\d+[.)]) | {4})/;

/**
 * Writes terms with what they mean (`:   …` below a line) and the lines of an address or a poem (`| …`) as
 * lines of a paragraph, as many as before.
 * @param isCode which lines are program text
 */
export function withPlainLines(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const written = [...lines];
  definitions(written, isCode);
  brokenLines(written, isCode);
  return written;
}

/** `Term`, and below it `:   what it means`. */
function definitions(lines: string[], isCode: readonly boolean[]): void {
  let isWithin = false;
  let term = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const before = lines[at - 1] ?? '';
    const isParted = !before.trim();
    if (isCode[at] || !line.trim()) continue;
    if (!isWithin && isParted && CAPTION.test(line) && isBesideTable(lines, at)) {
      lines[at] = line.replace(CAPTION, '').replace(/[ \t]*\{[^{}]*\}[ \t]*$/, '');
    } else if (DEFINITION.test(line) && (isWithin || term)) {
      if (!isParted) lines[at - 1] = `${before.replace(/(?:\\| +)$/, '')}\\`;
      lines[at] = line.replace(DEFINITION, '');
      isWithin = true;
    } else if (isWithin && /^(?: {2}|\t)/.test(line))
      lines[at] = line.replace(/^(?: {1,4}|\t)/, '');
    else {
      if (isWithin && !isParted) continue;
      isWithin = false;
      const isAlone = isParted && isBeforeDefinition(lines, at) && !NO_TERM.test(line);
      term = isAlone ? line : '';
    }
  }
}

/** A term is one line, and what it means comes next. */
function isBeforeDefinition(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? '';
  return DEFINITION.test(next.trim() ? next : (lines[at + 2] ?? ''));
}

function isBesideTable(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => line.trim());
  const below = lines.slice(at + 1, at + 4).find((line) => line.trim());
  return TABLE.test(above ?? '') || TABLE.test(below ?? '');
}

/** Lines that begin with `| ` and make no table stay lines. */
function brokenLines(lines: string[], isCode: readonly boolean[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (isCode[at] || !LINE.test(lines[at] ?? '') || lines[at - 1]?.trim()) continue;
    let end = at;
    while (LINE.test(lines[end] ?? '') || (end > at && /^[ \t]+\S/.test(lines[end] ?? '')))
      end += 1;
    const part = lines.slice(at, end);
    if (lines[end]?.trim() || part.some((line) => /[^\\]\|/.test(line))) continue;
    for (const [index, line] of part.entries()) {
      const text = line.replace(LINE, '').trim();
      const isBroken = text && LINE.test(part[index + 1] ?? '') && part[index + 1]?.slice(1).trim();
      lines[at + index] = isBroken ? `${text}\\` : text;
    }
    at = end;
  }
}
