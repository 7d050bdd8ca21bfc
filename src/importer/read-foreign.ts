import { excessIn } from '../library/markdown/excess.ts';
import { decode } from '../library/text/decode.ts';
import { decoded, decodePage } from './decode-page.ts';
import { fileKind } from './file-kind.ts';
import type { Doubt, Foreign, Refusal } from './foreign.ts';
import { type StruckWords, struckRefusal } from './struck-refusal.ts';

/** What an author decides about a file before it is read. */
export interface ReadOptions {
  /**
   * Struck words: `refuse` the file, or `drop` them and tell which they were. Where nothing is said, Word
   * files are refused, in which striking is how people propose, pages drop them, as they show both, and
   * Markdown keeps them as struck words of the version.
   */
  readonly struck: StruckWords;
  /** The media type that a server gave the file; null if no server was asked. */
  readonly mediaType?: string | null;
}

/** Reads a file from elsewhere; what stands in the way is told in the sentences of a problem. */
export async function readForeign(
  name: string,
  bytes: Buffer,
  { struck, mediaType = null }: ReadOptions,
): Promise<Foreign | Refusal> {
  const kind = fileKind(name, bytes, mediaType);
  if (typeof kind !== 'string') return kind;
  // Each reader is loaded where it is needed: parsers of HTML and Word take their time.
  if (kind === 'word')
    return (await import('./word/read-word.ts')).readWord(bytes, struck ?? 'refuse');
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  const page = kind === 'html' ? decodePage(bytes, charsetOf(mediaType)) : null;
  if (page) {
    const read = withStruck((await import('./read-html.ts')).readHtml(page.text), struck);
    return isRefusal(read) || page.contradicted === null
      ? read
      : { ...read, doubts: [otherEncoding(page.contradicted), ...read.doubts] };
  }
  const { text, problems } = decode({ path: name, bytes });
  // A lost letter can be mended in the draft; a wrong encoding garbles all of the file.
  if (text === null || decoded(bytes, 'utf-8') === null) return problems[0] ?? UNREADABLE;
  // Parsers of Markdown would take the square of its marks, or for ever.
  if (kind === 'markdown') {
    const excess = excessIn(text);
    if (excess) return excess.fault;
  }
  switch (kind) {
    case 'html':
      return withStruck((await import('./read-html.ts')).readHtml(text), struck);
    case 'markdown':
      return withStruck((await import('./read-markdown.ts')).readMarkdown(text, struck), struck);
    default:
      return (await import('./read-plain.ts')).readPlain(text);
  }
}

/** The same, or a refusal where words are struck out and the author wants none of it. */
function withStruck(read: Foreign | Refusal, struck: ReadOptions['struck']): Foreign | Refusal {
  if (struck !== 'refuse' || isRefusal(read)) return read;
  const found = read.second.stretches.filter((each) => each.shown === 'struck');
  const words = found.map((each) => each.words.trim()).filter(Boolean);
  return words.length > 0 ? struckRefusal(words) : read;
}

/** The encoding that a media type names, as in `text/html; charset=utf-8`. */
function charsetOf(mediaType: string | null): string | null {
  return /;\s*charset=["']?([\w-]+)/i.exec(mediaType ?? '')?.[1]?.toLowerCase() ?? null;
}

export function isRefusal(read: Foreign | Refusal): read is Refusal {
  return !('pieces' in read);
}

function otherEncoding(charset: string): Doubt {
  return {
    line: 1,
    near: '',
    rule: 'other-encoding',
    what: `The page says that it is written in ${charset}, but its letters are those of UTF-8, and are read so.`,
    mend: 'Look whether accented letters and quotation marks are right.',
  };
}

const UNREADABLE: Refusal = {
  rule: 'unreadable-file',
  what: 'This file cannot be read.',
  mend: 'Save it again as .docx, .html, .md or .txt.',
};
