const EMPTY_ROW = /^[ \t]*\|(?:[ \t]*\|)+[ \t]*$/;
const RULE_ROW = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+/;
/** A link that an empty line cuts has no more lines than these. */
const MOST_LINES = 12;

/**
 * Mends what converters of web pages write as Markdown and no reader of Markdown understands, in as many
 * lines: the title of a table behind its rule, and links around several paragraphs.
 * @param isCode which lines are program text
 */
export function withoutConverterMarks(
  lines: readonly string[],
  isCode: readonly boolean[],
): string[] {
  return withWholeLinks(withTableTitles(lines, isCode), isCode);
}

/** `| | |`, `|---|---|Title` and then the real head: the title goes above. */
function withTableTitles(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const mended = [...lines];
  for (const [at, line] of lines.entries()) {
    const rule = RULE_ROW.exec(line)?.[0] ?? '';
    const title = line.slice(rule.length).trim();
    const isWhole = (row: string) => RULE_ROW.exec(row)?.[0].trim() === row.trim();
    if (isCode[at] || !rule || !title || title.includes('|')) continue;
    if (!EMPTY_ROW.test(lines[at - 1] ?? '') || !isWhole(lines[at + 2] ?? '')) continue;
    mended[at - 1] = title;
    mended[at] = '';
  }
  return mended;
}

interface Bracket {
  readonly line: number;
  readonly column: number;
  readonly isPicture: boolean;
}

/** A link that begins paragraphs above the one that ends it is a link of its last paragraph. */
function withWholeLinks(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const mended = [...lines];
  let open: Bracket[] = [];
  for (const [at, line] of lines.entries()) {
    if (isCode[at] || !/[[\]]/.test(line)) continue;
    open = open.filter((each) => at - each.line <= MOST_LINES);
    for (const { 0: sign, index } of line.matchAll(/\\.|`[^`]*`|!?\[|\]/g)) {
      if (sign.endsWith('[')) open.push({ line: at, column: index, isPicture: sign === '![' });
      if (sign !== ']') continue;
      const bracket = open.pop();
      if (!bracket || bracket.line === at || bracket.isPicture) continue;
      const isParted = lines.slice(bracket.line, at).some((each) => !each.trim());
      if (!isParted || !/^\]\([^\s()]+(?:[ \t]+"[^"]*")?\)/.test(line.slice(index))) continue;
      const before = mended[bracket.line] ?? '';
      mended[bracket.line] = before.slice(0, bracket.column) + before.slice(bracket.column + 1);
      const start = startOfParagraph(mended, at);
      mended[start] = (mended[start] ?? '').replace(
        /^[ \t]*(?:#{1,6}[ \t]+)?/,
        (lead) => `${lead}[`,
      );
    }
  }
  return mended;
}

function startOfParagraph(lines: readonly string[], from: number): number {
  let at = from;
  while (lines[at - 1]?.trim()) at -= 1;
  return at;
}
