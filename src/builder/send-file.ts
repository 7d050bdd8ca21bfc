import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from '../site/files/content-types.ts';

/**
 * Answers with a file, or the part of it that was asked for, or that it is still the same. All that is
 * said of it is said of the one that was opened: another file may take its place at any moment.
 * @param status where it is not 200: of the page for what is not found
 * @returns whether there is such a file; nothing was answered where there is none
 */
export async function sendFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<boolean> {
  const file = await opened(path);
  if (!file) return false;
  try {
    const { size, mtimeMs } = await file.stat();
    const tag = `"${size.toString(16)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
    const { headers, method } = request;
    const isWhole = status !== 200 || (headers['if-range'] ?? tag) !== tag;
    const range = isWhole ? null : rangeOf(headers.range, size);
    if (!response.hasHeader('Content-Type'))
      response.setHeader('Content-Type', contentTypeOf(path));
    response.setHeader('ETag', tag);
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Last-Modified', new Date(mtimeMs).toUTCString());
    if (status === 200 && headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
    } else if (range === 'none') {
      response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    } else {
      const { start, end } = range ?? { start: 0, end: size - 1 };
      const part = range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {};
      response.writeHead(range ? 206 : status, { ...part, 'Content-Length': end - start + 1 });
      if (method === 'HEAD' || size === 0) response.end();
      else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
    }
    return true;
  } finally {
    await file.close();
  }
}

/** Returns null if there is no such file, or something that is no file. */
async function opened(path: string): Promise<FileHandle | null> {
  try {
    // The file is opened without waiting: a pipe would make it wait for ever.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if ((await file.stat()).isFile()) return file;
    await file.close();
    return null;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM', 'ENAMETOOLONG'].includes(code)) return null;
    throw error;
  }
}

/** Returns the bytes of one range (RFC 9110, 14.1.2), or null unless exactly one range is asked for. */
function rangeOf(
  asked: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'none' : { start, end };
}
