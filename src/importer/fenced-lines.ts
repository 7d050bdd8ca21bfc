const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const RAW_HTML = /^[ \t]*(`{3,}|~{3,})[ \t]*\{=html\}[ \t]*$/;

/** Which lines of Markdown stand between fences, or are one: they are program text. */
export function fencedLines(lines: readonly string[]): boolean[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const sign = FENCE.exec(line)?.[1] ?? null;
    const isWithin = fence !== null;
    if (fence === null) fence = sign;
    else if (sign?.startsWith(fence)) fence = null;
    return isWithin || fence !== null;
  });
}

/** Takes away the fences by which pandoc says that HTML stands between them, and no program text. */
export function withoutRawFences(lines: readonly string[]): string[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const begun = fence === null ? (RAW_HTML.exec(line)?.[1] ?? null) : null;
    const isEnd = fence !== null && line.trim() === fence;
    if (begun !== null) fence = begun;
    if (isEnd) fence = null;
    return begun !== null || isEnd ? '' : line;
  });
}
