import { existsSync, readFileSync, statSync } from 'node:fs';
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
  let site = openSite(directory);
  /** The site that stands there now: a build puts a new folder in the place of the old one. */
  const current = () => {
    const folder = folderAt(directory);
    if (folder !== null && folder !== site.folder) site = openSite(directory);
    return site;
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const { headersFor, redirects, notFound, base, files } = current();
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const leadTo = (location: string, status: number) => {
      response.writeHead(status, { Location: query ? `${location}?${query}` : location });
      response.end();
    };
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    const target = redirects.get(path);
    if (target) return leadTo(target, 301);
    if (!path.startsWith(base)) {
      if (path === '/' || `${path}/` === base) return leadTo(base, 302);
      return missing();
    }
    const inside = `/${path.slice(base.length)}`;
    if (/^\/_(?:headers|redirects)$/.test(inside)) return missing();
    if (!inside.endsWith('/') && existsSync(join(directory, inside, 'index.html')))
      return leadTo(`${path}/`, 301);
    const own = response.getHeader('Content-Type');
    request.url = inside;
    files(request, response, missing);
    if (own && response.statusCode === 200 && !response.headersSent)
      response.setHeader('Content-Type', own);
  };
  return { server: createServer(answer), base: site.base };
}

/** What a server must know of a built site. Sizes of files are noted when it is opened. */
function openSite(directory: string) {
  const read = (file: string) => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    folder: folderAt(directory),
    headersFor: parseHeaderFile(read('_headers')),
    redirects: parseRedirectFile(read('_redirects')),
    notFound: read('404.html'),
    base: new URL(JSON.parse(read('policies.json') || '{"address":"http://x/"}').address).pathname,
    files: sirv(directory, { etag: true, dotfiles: false, extensions: ['html'] }),
  };
}

/** Tells one folder from the next that stands at its place; null while none does. */
function folderAt(directory: string): string | null {
  const status = statSync(directory, { throwIfNoEntry: false });
  return status ? `${status.ino} ${status.birthtimeMs}` : null;
}
