import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseHeaderFile, parseRedirectFile } from './host-files.ts';

/** A server of a built site, not yet listening, and the base under which the site stands. */
export interface StaticServer {
  readonly server: Server;
  readonly base: string;
}

/**
 * Serves a built site as a good host would: with the headers and redirects that its own `_headers` and
 * `_redirects` ask for, its 404 page, and nothing else.
 */
export function staticServer(directory: string): StaticServer {
  const read = (file: string) => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const headersFor = parseHeaderFile(read('_headers'));
  const redirects = parseRedirectFile(read('_redirects'));
  const notFound = read('404.html');
  const base = new URL(JSON.parse(read('policies.json') || '{"address":"http://x/"}').address)
    .pathname;
  const files = sirv(directory, { etag: true, dotfiles: false, extensions: ['html'] });

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const leadTo = (location: string, status: number) => {
      response.writeHead(status, { Location: query ? `${location}?${query}` : location });
      response.end();
    };
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    const target = redirects.get(path);
    if (target) return leadTo(target, 301);
    if (!path.startsWith(base)) {
      if (path === '/' || `${path}/` === base) return leadTo(base, 302);
      return missing(response);
    }
    const inside = `/${path.slice(base.length)}`;
    if (/^\/_(?:headers|redirects)$/.test(inside)) return missing(response);
    if (!inside.endsWith('/') && existsSync(join(directory, inside, 'index.html')))
      return leadTo(`${path}/`, 301);
    const own = response.getHeader('Content-Type');
    request.url = inside;
    files(request, response, () => missing(response));
    if (own && response.statusCode === 200 && !response.headersSent)
      response.setHeader('Content-Type', own);
  };
  const missing = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  };
  return { server: createServer(answer), base };
}
