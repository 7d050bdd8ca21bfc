/** Where a sentence, a cell or a line of a text begins and ends, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Behind what a full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s('’])(?:\p{L}|\d{1,2}|Arts?|art|Artt|Abs|lit|let|lett|Nr|No|no|Ziff|Sec|Dr|Mr|Mrs|Ms|St|Inc|Ltd|Co|Corp|vs|ca|bzw|ggf|inkl|usw|z\.\s?B|d\.\s?h|i\.\s?d|u\.\s?a|e\.g|i\.e|etc|cf|al|par|ecc|n|pag|p|U\.S|S\.r\.l|S\.p\.A|Mio|Mrd|Tsd|approx|incl|resp)$/u;

/** The sentences of a text. A TAB ends the cell of a row, a line break one of the parts of a text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /(?<![.!?…。！？])[.!?…。！？]+["”’»)]*\s+(?=["“„«(]?[\p{Lu}\p{N}\p{Lo}¿¡])|[\t\n]|;\s+/gu,
  )) {
    const end = match.index + match[0].length;
    const isStop = match[0].startsWith('.') && !match[0].startsWith('..');
    if (isStop && ABBREVIATED.test(text.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length || spans.length === 0) spans.push({ start, end: text.length });
  return spans;
}
