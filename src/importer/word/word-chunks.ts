import type { Foreign, Refusal } from '../foreign.ts';
import { readHtml } from '../read-html.ts';
import { readPlain } from '../read-plain.ts';
import type { WordPackage } from './word-package.ts';

/**
 * A file within a Word file (`w:altChunk`), whose words Word shows as its own: a page, a text, or another
 * Word file. Null where there is none; one of another kind is empty, and a doubt says so.
 * @param readWord reads a Word file
 */
export async function readChunk(
  file: WordPackage,
  path: string,
  readWord: (bytes: Uint8Array) => Promise<Foreign | Refusal>,
): Promise<Foreign | Refusal | null> {
  const bytes = file.bytes(path);
  if (!bytes) return null;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWord(bytes);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*(?:\{\\rtf|MIME-Version:|From:)/i.test(text) || bytes[0] === 0xd0) return unread(path);
  return /\.x?html?$/i.test(path) ||
    /^\s*<(?:!doctype|html|body|p|div|h\d|table|\?xml)\b/i.test(text)
    ? readHtml(text)
    : readPlain(text);
}

export function isChunkRead(read: Foreign | Refusal): read is Foreign {
  return 'pieces' in read;
}

function unread(path: string): Foreign {
  const name = path.replace(/^.*\//, '');
  return {
    pieces: [],
    footnotes: [],
    doubts: [
      {
        line: 0,
        near: '',
        rule: 'left-out',
        what: `The Word file shows the words of another file within it, ${name}, which cannot be read and is left out.`,
        mend: 'Open it in Word, save it once more as .docx, which makes one text of both, and import that.',
      },
    ],
    title: null,
    url: null,
    second: { stretches: [], hasMarks: true, facts: [], kinds: [] },
  };
}
