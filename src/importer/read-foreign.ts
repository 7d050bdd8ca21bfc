import { decode } from '../library/text/decode.ts';
import type { Problem } from '../policy/problem.ts';
import type { Foreign, Refusal } from './foreign.ts';

/** What a file can be, by the ending of its name. */
const READERS = {
  docx: 'word',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
} as const;

/** The endings of files that can be imported. */
export const ENDINGS: readonly string[] = Object.keys(READERS);

/** Whether a file can be imported, as far as its name tells. */
export function isForeign(name: string): boolean {
  return endingOf(name) in READERS;
}

/** Reads a file from elsewhere; what stands in the way is told in the sentences of a problem. */
export async function readForeign(name: string, bytes: Buffer): Promise<Foreign | Refusal> {
  const kind = READERS[endingOf(name) as keyof typeof READERS];
  // Each reader is loaded where it is needed: parsers of HTML and Word take their time.
  if (kind === 'word') return (await import('./read-word.ts')).readWord(bytes);
  const decoded = kind === 'html' ? decodeHtml(bytes) : null;
  const { text, problems } =
    decoded !== null ? { text: decoded, problems: [] } : decode({ path: name, bytes });
  const [problem] = problems;
  if (text === null || isEncodingProblem(problem)) return problem ?? UNREADABLE;
  switch (kind) {
    case 'html':
      return (await import('./read-html.ts')).readHtml(text);
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdown(text);
    default:
      return (await import('./read-plain.ts')).readPlain(text);
  }
}

export function isRefusal(read: Foreign | Refusal): read is Refusal {
  return !('pieces' in read);
}

const UNREADABLE: Refusal = {
  rule: 'unreadable-file',
  what: 'This file cannot be read.',
  mend: 'Save it again as .docx, .html, .md or .txt.',
};

/** A lost letter is a fault of the file that can be mended in the draft; a wrong encoding garbles all of it. */
function isEncodingProblem(problem: Problem | undefined): boolean {
  return problem !== undefined && /^This file is saved|not a text file/.test(problem.what);
}

/** Pages name their encoding themselves; null where it is UTF-8, or unknown. */
function decodeHtml(bytes: Buffer): string | null {
  const beginning = bytes.subarray(0, 2000).toString('latin1');
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning)?.[1]?.toLowerCase();
  if (!charset || charset === 'utf-8' || charset === 'utf8') return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function endingOf(name: string): string {
  return /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
