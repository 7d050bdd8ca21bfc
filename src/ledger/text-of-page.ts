import { collapse } from '../policy/canonical-text.ts';

/** What begins a line of its own. */
const BLOCKS = /^(?:h[1-6]|p|ul|ol|li|blockquote|pre|table|thead|tbody|tr|section|div|hr)$/;
/** What is printed within the text but is not part of it: remarks, numbers of notes, buttons. */
const ADDED =
  /^(?:button|sup)$|\bclass="(?:note|since|tools)\b|\brole="note"|\bdata-consent-tool\b|\baria-label="Back to the text/;
// Without a < between the attributes of a tag, no text takes longer than its length.
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|[^<]+|</gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The canonical text of the version that a page of this site shows, read back from its HTML as it was
 * served or as a browser saved it. Null where the HTML is no such page. What is added to the text for
 * its readers is left out, in the same way as everywhere.
 */
export function textOfPage(html: string): string | null {
  const shown = withoutComments(html);
  const title = between(shown, /<h1\b[^<>]{0,500}>/i, /<\/h1>/gi);
  const article = between(
    shown,
    /<article\b[^<>]{0,500}\bid="?_text\b[^<>]{0,500}>/i,
    /<\/article>/gi,
  );
  if (title === null || article === null) return null;
  return [...linesOf(title), ...linesOf(article)].map((line) => `${line}\n`).join('');
}

/** The date under the title of such a page, as it prints it. Null where it prints none. */
export function dateOfPage(html: string): string | null {
  const tag = /<p\b[^<>]{0,500}\bclass="?version-name\b[^<>]{0,500}>/i;
  const words = between(withoutComments(html), tag, /<\/p>/gi);
  return words === null ? null : collapse(linesOf(words).join(' '));
}

/** A comment that is not closed reaches to the end, as in a browser. */
function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return (
    first +
    rest
      .map((piece) => (piece.includes('-->') ? piece.slice(piece.indexOf('-->') + 3) : ''))
      .join('')
  );
}

/** What stands between the first tag of a kind and the end tag that follows. Null where either is missing. */
function between(html: string, opening: RegExp, closing: RegExp): string | null {
  const match = opening.exec(html);
  if (!match) return null;
  const start = match.index + match[0].length;
  closing.lastIndex = start;
  const end = closing.exec(html)?.index;
  return end === undefined ? null : html.slice(start, end);
}

function linesOf(html: string): string[] {
  const lines: string[] = [];
  /** What the line has so far; cells of a table apart. */
  let [words, cells] = ['', [] as string[]];
  let skipped: { readonly name: string; depth: number } | null = null;
  const flush = () => {
    const line = [...cells, ...(cells.length > 0 && words.trim() === '' ? [] : [words])];
    const text = line.map(collapse).join('\t');
    if (/\S/.test(text)) lines.push(text);
    [words, cells] = ['', []];
  };
  for (const [token, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase() ?? '';
    if (skipped) {
      if (name === skipped.name) skipped.depth += slash ? -1 : 1;
      if (skipped.depth === 0) skipped = null;
    } else if (!name) {
      words += decoded(token);
    } else if (BLOCKS.test(name)) {
      flush();
      if (!slash && ADDED.test(attributes)) skipped = { name, depth: 1 };
    } else if (slash) {
      // Cells end with their tag, so that an empty one counts too.
      if (/^t[dh]$/.test(name)) [words, cells] = ['', [...cells, words]];
    } else if (ADDED.test(name) || ADDED.test(attributes)) {
      skipped = { name, depth: 1 };
    } else if (name === 'br') {
      words += ' ';
    } else if (name === 'img') {
      words += decoded(/\balt="([^"]*)"/i.exec(attributes)?.[1] ?? '');
    }
  }
  flush();
  return lines;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
