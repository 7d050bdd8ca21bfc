import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHeaderFile } from '../src/builder/host-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site on a host that compresses what is text, and counts what it sends. */
export interface CompressingServer {
  readonly origin: string;
  /** Bytes sent so far, headers too. */
  sent(): number;
  close(): void;
}

/**
 * Serves a folder with the headers that its `_headers` asks for. Index files are compressed already.
 * @param foreign below this path lies what that file knows nothing of
 */
export async function serveCompressed(folder: string, foreign: string): Promise<CompressingServer> {
  const file = join(folder, '_headers');
  const headersFor = parseHeaderFile(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const sockets = new Set<Socket>();
  const answers = new Map<string, { status: number; headers: object; body: Buffer }>();
  const answerTo = (path: string) => {
    const inside = join(
      folder,
      decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path),
    );
    if (!statSync(inside, { throwIfNoEntry: false })?.isFile())
      return { status: 404, headers: {}, body: Buffer.alloc(0) };
    const type = TYPES[extname(inside)];
    const body = readFileSync(inside);
    const own = path.startsWith(foreign) ? {} : headersFor(path);
    const headers = { ...own, 'Content-Type': type ?? 'application/octet-stream' };
    return type
      ? { status: 200, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipSync(body) }
      : { status: 200, headers, body };
  };
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const answer = answers.get(path) ?? answerTo(path);
    answers.set(path, answer);
    response.writeHead(answer.status, { ...answer.headers });
    response.end(answer.body);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
