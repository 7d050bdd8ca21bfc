/**
 * Whether a request asks for Markdown rather than for a page (RFC 9110, 12.5.1): it names `text/markdown`
 * itself, and gives HTML no higher weight. Whoever accepts anything is given the page.
 * @param accept the header; null if there was none
 */
export function prefersMarkdown(accept: string | null): boolean {
  const ranges = (accept ?? '').split(',').map(rangeIn);
  const markdown = weightOf(ranges, ['text/markdown']);
  const html = weightOf(ranges, ['text/html', 'text/*', '*/*']);
  return markdown > 0 && markdown >= html;
}

interface MediaRange {
  readonly type: string;
  /** From 0 to 1; 0 where what is written is no weight. */
  readonly weight: number;
}

/** The weight by the first of these ranges, most specific first, that the header has; 0 where it has none. */
function weightOf(ranges: readonly MediaRange[], types: readonly string[]): number {
  for (const type of types) {
    const range = ranges.find((each) => each.type === type);
    if (range) return range.weight;
  }
  return 0;
}

function rangeIn(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const written = parameters.find((each) => /^q\s*=/.test(each));
  if (written === undefined) return { type, weight: 1 };
  const [, weight = '0'] = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(written) ?? [];
  return { type, weight: Number(weight) };
}
