import type { Problem } from '../policy/problem.ts';
import { type Place, placeOf, problemAt, START } from './place.ts';
import type { RawFile } from './read-content.ts';

/**
 * A file's text, and the problem where its bytes are not UTF-8 (the text then has U+FFFD in their place,
 * so that the other rules can still be tried). A byte order mark is dropped.
 */
export function decode(file: RawFile): { text: string; problems: Problem[] } {
  const text = new TextDecoder('utf-8').decode(file.bytes);
  if (isUtf16(file.bytes)) return { text: '', problems: [notUtf8(file.path, START, 'UTF-16')] };
  if (file.bytes.equals(Buffer.from(text)) || isMarked(file, text)) return { text, problems: [] };
  const place = placeOf(text, Math.max(0, text.indexOf('\uFFFD')));
  return { text, problems: [notUtf8(file.path, place, 'another encoding')] };
}

function isMarked(file: RawFile, text: string): boolean {
  return file.bytes.equals(Buffer.from(`\uFEFF${text}`));
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff';
}

function notUtf8(file: string, place: Place, encoding: string): Problem {
  return problemAt(file, place, {
    rule: 'not-utf8',
    what: `This file is saved in ${encoding}, so some letters cannot be read.`,
    mend: 'Open it in your editor, choose “Save with encoding” and then “UTF-8”.',
  });
}
