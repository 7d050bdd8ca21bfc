import type { Problem } from '../../policy/problem.ts';
import { type PlacelessFault, placeOf, problemAt, START } from './place.ts';
import type { RawFile } from './read-content.ts';

/**
 * A file's text, without a byte order mark, and the problems where its bytes are not UTF-8. Where only
 * some letters are lost they become U+FFFD, so that the rules can still be tried; null if nothing can be
 * read.
 */
export function decode(file: RawFile): { text: string | null; problems: Problem[] } {
  if (isArchive(file.bytes)) return { text: null, problems: [problemAt(file.path, START, PACKED)] };
  if (isUtf16(file.bytes))
    return { text: null, problems: [problemAt(file.path, START, notUtf8('UTF-16'))] };
  const text = lettersOf(file);
  const kind = file.path.endsWith('.mdx') ? kindOf(text) : null;
  if (kind) return { text: null, problems: [problemAt(file.path, START, kind)] };
  const lost = [...text.matchAll(/\uFFFD/g)].map((match) => placeOf(text, match.index));
  const isSound = [text, `\uFEFF${text}`].some((whole) => file.bytes.equals(Buffer.from(whole)));
  if (isSound)
    return { text, problems: lost.map((place) => problemAt(file.path, place, LOST_LETTER)) };
  return { text, problems: [problemAt(file.path, lost[0] ?? START, notUtf8('another encoding'))] };
}

/** The letters of a file that was found to be readable, without a byte order mark. */
export function lettersOf({ bytes }: RawFile): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Word files, new and old, and zip files begin so. */
function isArchive(bytes: Buffer): boolean {
  return /^(?:504b0304|d0cf11e0)/.test(bytes.subarray(0, 4).toString('hex'));
}

/** A document of another kind, saved or renamed as a version. */
function kindOf(text: string): PlacelessFault | null {
  if (text.startsWith('%PDF-')) return otherKind('a PDF');
  if (text.startsWith('{\\rtf')) return otherKind('a file of a word processor (RTF)');
  return /^\s*<(?:!doctype html|html)\b/i.test(text) ? otherKind('a web page (HTML)') : null;
}

function otherKind(kind: string): PlacelessFault {
  return {
    rule: 'missing-front-matter',
    what: `This is ${kind}, not a version, whatever its name says.`,
    mend: 'Give it its own ending again and move it out of the content folder. A Word file, web page or plain text becomes a version with `npm run policy -- import`.',
  };
}

/**
 * The encoding is known by its mark, or because every second byte is zero, as in Western text without a
 * mark.
 */
function isUtf16(bytes: Buffer): boolean {
  if (/^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'))) return true;
  const beginning = bytes.subarray(0, 1000);
  return beginning.filter((byte) => byte === 0).length > beginning.length / 4;
}

const PACKED: PlacelessFault = {
  rule: 'not-utf8',
  what: 'This is a Word file or a zip file, not a text file, whatever its name says.',
  mend: 'Give it its own ending again, move it out of the content folder, and make a version of it with `npm run policy -- import`; or open it in its program, and copy the text into a file of plain text in UTF-8.',
};

const LOST_LETTER: PlacelessFault = {
  rule: 'not-utf8',
  what: 'The mark \uFFFD stands where a letter was lost, when this file was saved in another encoding.',
  mend: 'Type the right letter in its place.',
};

function notUtf8(encoding: string): PlacelessFault {
  return {
    rule: 'not-utf8',
    what: `This file is saved in ${encoding}, so some letters cannot be read.`,
    mend: 'In your editor, choose “Reopen with encoding” and the old one (often “Western, Windows 1252” or “UTF-16”), then “Save with encoding” and “UTF-8”.',
  };
}
