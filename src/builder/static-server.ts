import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CONTENT_TYPES } from '../site/files/content-types.ts';
import { FOR_HOSTS } from '../site/files/path-pattern.ts';
import { parseHeaderFile, parseRedirectFile } from './host-files.ts';
import { datedAnswer, gateAnswer } from './memento-answers.ts';
import { sendFile } from './send-file.ts';

/** A server of a built site, not yet listening, and the base under which the site stands. */
export interface StaticServer {
  readonly server: Server;
  readonly base: string;
}

/** What a server reads of a built site beside the files that it sends. */
const READ = ['_headers', '_redirects', 'policies.json'] as const;

/**
 * Serves a built site as a good host would: with the headers and redirects that its own `_headers` and
 * `_redirects` ask for, its 404 page, and nothing else. A build may replace the site meanwhile.
 */
export function staticServer(directory: string): StaticServer {
  let site = readSite(directory);
  const current = () => {
    const edition = editionOf(directory);
    if (edition !== site.edition) site = readSite(directory);
    return site;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const { headersFor, redirects, base } = current();
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    const missing = async () => {
      response.setHeader('Content-Type', CONTENT_TYPES['html'] ?? '');
      if (await sendFile(join(directory, '404.html'), request, response, 404)) return;
      response.writeHead(404).end();
    };
    const leadTo = (location: string, status: number) => {
      const [to = '', clause] = location.split('#');
      const asked = query === undefined ? to : `${to}?${query}`;
      const target = clause === undefined ? asked : `${asked}#${clause}`;
      response.writeHead(status, { Location: target, 'Content-Length': 0 }).end();
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    const target = redirects.get(path);
    if (target) return leadTo(target, 301);
    if (!path.startsWith(base)) {
      if (path === '/' || `${path}/` === base) return leadTo(base, 302);
      return missing();
    }
    const inside = fileBelow(path.slice(base.length));
    if (inside === null) return missing();
    const asked = request.headers['accept-datetime'];
    const gate = gateAnswer(directory, inside, asked === undefined ? null : String(asked));
    if (gate) {
      response.writeHead(gate.status, { ...gate.headers, 'Content-Length': 0 }).end();
      return;
    }
    const dated = datedAnswer(directory, inside, request.headers.accept ?? null);
    for (const [name, value] of Object.entries(dated?.headers ?? {}))
      response.setHeader(name, value);
    const file = join(directory, inside);
    if (dated?.isMarkdown) {
      const own = `${path}index.md`;
      for (const [name, value] of Object.entries(headersFor(own))) response.setHeader(name, value);
      response.setHeader('Content-Location', own);
      if (await sendFile(join(file, 'index.md'), request, response)) return;
    }
    if (!inside.endsWith('/') && inside !== '') {
      if (await sendFile(file, request, response)) return;
      if (existsSync(join(file, 'index.html'))) return leadTo(`${path}/`, 301);
    } else if (await sendFile(join(file, 'index.html'), request, response)) return;
    return missing();
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // A reader has gone, or a disk fails: one answer is lost, and never the server.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Length': 0 }).end();
    });
  });
  return { server, base: site.base };
}

/** A path below the site’s base as that of a file; null if it leads out, or to what is for hosts. */
function fileBelow(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const isOwn = !/[\0\\]|(?:^|\/)\.\.?(?:\/|$)/.test(decoded);
    return isOwn && !new RegExp(`^${FOR_HOSTS}`).test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}

function readSite(directory: string) {
  const edition = editionOf(directory);
  const read = (file: (typeof READ)[number]) => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    edition,
    headersFor: parseHeaderFile(read('_headers')),
    redirects: parseRedirectFile(read('_redirects')),
    base: new URL(JSON.parse(read('policies.json') || '{"address":"http://x/"}').address).pathname,
  };
}

/** Tells what was read from what stands there now: a build replaces files, and never writes into one. */
function editionOf(directory: string): string {
  return READ.map((file) => {
    const status = statSync(join(directory, file), { throwIfNoEntry: false });
    return status ? `${status.ino} ${status.ctimeMs}` : '';
  }).join(' ');
}
