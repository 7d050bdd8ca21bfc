import { createServer, type Server } from 'node:http';
import { listen } from './listen.ts';

/** Stands for a service of another company: an origin of its own, which counts what it is asked for. */
export interface FakeService {
  readonly origin: string;
  /** Paths, in the order in which they were asked for. */
  readonly requests: string[];
  readonly server: Server;
}

/** Its script sets a cookie of the page’s own site, as such scripts do, and calls home. */
export async function serveFakeService(id: string): Promise<FakeService> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    response.setHeader('Set-Cookie', `own-${id}=1; Path=/`);
    if (path === '/tag.js') {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(
        `document.cookie = '_${id}=1; Path=/';\nnew Image().src = new URL('/hit', document.currentScript.src).href;\n`,
      );
    } else if (path === '/video.html') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>Video</title><p>A video plays.</p>');
    } else response.writeHead(204).end();
  });
  return { origin: await listen(server, '127.0.0.1'), requests, server };
}
