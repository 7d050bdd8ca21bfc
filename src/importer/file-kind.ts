import type { Refusal } from './foreign.ts';

/** What a file is read as. */
export type FileKind = 'word' | 'html' | 'markdown' | 'plain' | 'pdf';

/** What a file can be, by the ending of its name. */
const KINDS: Readonly<Record<string, FileKind>> = {
  docx: 'word',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
  pdf: 'pdf',
};

/** The endings of files that can be imported. */
export const ENDINGS: readonly string[] = Object.keys(KINDS);

/**
 * What a file is: by its content, since names lie, and by the ending of its name where several kinds begin
 * alike. Returns a refusal for kinds that other programs must save anew.
 * @param mediaType what a server calls the file; null if no server was asked
 */
export function fileKind(
  name: string,
  bytes: Buffer,
  mediaType: string | null = null,
): FileKind | Refusal {
  const start = bytes.subarray(0, 1024).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text.startsWith('%PDF-')) return 'pdf';
  if (text.startsWith('{\\rtf')) return asWord('a text in the format RTF');
  const [head = ''] = text.split(/\r?\n\r?\n/);
  if (/^[\w-]+:/.test(head) && /^MIME-Version:/im.test(head)) return WEB_ARCHIVE;
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return asWord('an old Word file (.doc), or one with a password,');
  if (start.startsWith('bplist00')) return WEB_ARCHIVE;
  if (start.startsWith('PK\x03\x04'))
    return start.includes('application/vnd.oasis.opendocument')
      ? asWord('an OpenDocument file (.odt)')
      : 'word';
  const named = kindServed(mediaType, name) ?? KINDS[endingOf(name)];
  if (named === 'pdf' || named === 'word') return EMPTY_SHELL;
  if (named === 'plain' && /^(?:<!doctype html|<html[\s>])/i.test(text)) return 'html';
  return named ?? UNKNOWN;
}

/** What a media type says of a text. Many servers call Markdown plain text, so there the name counts too. */
function kindServed(mediaType: string | null, name: string): FileKind | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return 'html';
  if (type === 'text/markdown') return 'markdown';
  if (type === 'text/plain') return KINDS[endingOf(name)] === 'markdown' ? 'markdown' : 'plain';
  return null;
}

function asWord(what: string): Refusal {
  return {
    rule: 'unreadable-file',
    what: `This is ${what} whose paragraphs cannot be read here.`,
    mend: 'Open it in Word or LibreOffice, save it as .docx without a password, and import that.',
  };
}

const WEB_ARCHIVE: Refusal = {
  rule: 'unreadable-file',
  what: 'This is a web archive (MHTML or .webarchive): a page and its pictures packed into one file.',
  mend: 'Open it in your browser, save it as “Web page, HTML only”, and import that.',
};

const EMPTY_SHELL: Refusal = {
  rule: 'unreadable-file',
  what: 'The content of this file is not what its name says: it is damaged, or was renamed.',
  mend: 'Open it in the program it was made with, save it again, and import that.',
};

const UNKNOWN: Refusal = {
  rule: 'unreadable-file',
  what: 'Files of this kind are not imported; .docx, .html, .md, .txt and .pdf are.',
  mend: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
};

function endingOf(name: string): string {
  return /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
