/** What a mail program makes of a message with two parts. */
export interface ReadMail {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly { readonly type: string; readonly body: string }[];
}

/**
 * Reads a message as RFC 5322, 2045, 2046 and 2047 have it: no more than our own can hold, and nothing but
 * that.
 */
export function readMail(file: string): ReadMail {
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('A line does not end with CRLF.');
  if (/[^\x20-\x7e\r\n]/.test(file)) throw new Error('A letter is not ASCII.');
  const { headers, body } = partOf(file);
  const boundary = /^multipart\/alternative; boundary="([^"]{1,70})"$/.exec(
    headers.get('content-type') ?? '',
  )?.[1];
  if (!boundary) throw new Error('It has no parts.');
  const [before = '', ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (before.trim() || parts.pop()?.trim() !== '--') throw new Error('Its parts do not close.');
  return {
    headers,
    parts: parts.map((part) => {
      const read = partOf(part.replace(/^\r\n/, ''));
      if (read.headers.get('content-transfer-encoding') !== 'quoted-printable')
        throw new Error('A part is written otherwise.');
      return { type: read.headers.get('content-type') ?? '', body: unquoted(read.body) };
    }),
  };
}

function partOf(text: string): { headers: Map<string, string>; body: string } {
  const end = text.indexOf('\r\n\r\n');
  const lines = text.slice(0, end).split('\r\n');
  for (const line of lines)
    if (line.length > 76) throw new Error(`This line of the header is too long: ${line}`);
  const unfolded = lines.join('\r\n').replace(/\r\n(?=[ \t])/g, '');
  const headers = unfolded.split('\r\n').map((line): [string, string] => {
    const [, name, value] = /^([A-Za-z-]+): (.*)$/.exec(line) ?? [];
    if (!name || value === undefined) throw new Error(`This is no header: ${line}`);
    return [name.toLowerCase(), decodedWords(value)];
  });
  return { headers: new Map(headers), body: text.slice(end + 4) };
}

/** White space between two encoded words is none of the text. */
function decodedWords(value: string): string {
  return value
    .replace(/(=\?UTF-8\?B\?[^?]*\?=)\s+(?==\?UTF-8\?B\?)/g, '$1')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (word, base64) => {
      if (word.length > 75) throw new Error(`This word is too long: ${word}`);
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    });
}

function unquoted(body: string): string {
  const lines = body.split('\r\n');
  for (const line of lines) {
    if (line.length > 76) throw new Error(`This line is too long: ${line}`);
    if (/[ \t]$/.test(line)) throw new Error('White space at the end of a line gets lost.');
  }
  const bytes = lines
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
}
