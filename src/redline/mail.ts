import type { Day } from '../policy/date.ts';

/** An e-mail with the same words twice, for programs that show HTML and for those that do not. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly date: Day;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly html: string;
}

/** No line of quoted-printable has these two characters in a row, so that no text can end its part early. */
const BOUNDARY = '=_alternative';
const LINE_END = '\r\n';
/** The length of a line in quoted-printable or with an encoded word (RFC 2045, 6.7; RFC 2047, 2). */
const LONGEST_LINE = 76;
/** The bytes of an encoded word, so that the first one fits behind “Subject: ”. */
const MOST_BYTES = 39;

/**
 * A message as its file has it (RFC 5322, RFC 2046): no recipient, so that a mail program opens it as a
 * draft. The same mail gives the same bytes.
 */
export function mailFile({ from, subject, date, language, text, html }: Mail): string {
  const part = (type: string, body: string) => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Language: ${language}`,
    '',
    quotedPrintable(body),
  ];
  return [
    `From: ${displayName(from.name)} <${from.address}>`,
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    headerOf('Subject', subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ].join(LINE_END);
}

/** A header of free words: folded at spaces, or in encoded words where a letter is not ASCII. */
function headerOf(name: string, value: string): string {
  const words = value.trim().split(/\s+/);
  if (!isPlain(value)) return `${name}: ${encodedWords(words.join(' '))}`;
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of words) {
    if (line.length + 1 + word.length > LONGEST_LINE && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join(LINE_END);
}

/** A name before an address: in quotes, or in encoded words. */
function displayName(name: string): string {
  const words = name.trim().replace(/\s+/g, ' ');
  return isPlain(words) && words.length <= MOST_BYTES
    ? `"${words.replace(/["\\]/g, String.raw`\$&`)}"`
    : `${encodedWords(words)}${LINE_END}`;
}

/** Whether words can stand in a header as they are: printable ASCII, and nothing like an encoded word. */
function isPlain(words: string): boolean {
  return /^[\x20-\x7e]*$/.test(words.trim().replace(/\s+/g, ' ')) && !words.includes('=?');
}

/** Words in base64, a whole number of letters in each (RFC 2047, 5). */
function encodedWords(words: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of words) {
    if (bytesOf(part + letter).length > MOST_BYTES) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part]
    .map((each) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytesOf(each)))}?=`)
    .join(`${LINE_END} `);
}

/**
 * Text in UTF-8 with every line end as CRLF, and what is not printable ASCII as `=` and two digits (RFC
 * 2045, 6.7).
 */
function quotedPrintable(text: string): string {
  return text.trimEnd().split(/\r?\n/).flatMap(linesOf).join(LINE_END);
}

function linesOf(text: string): string[] {
  const pieces = [...bytesOf(text)].map((byte, at, all) => {
    const isLast = at === all.length - 1;
    const isPrintable = (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && !isLast);
    return isPrintable
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.length + piece.length >= LONGEST_LINE) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
