import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import releases from '../public/consent/releases.json' with { type: 'json' };
import { listen } from './listen.ts';
import { type FakeService, serveFakeService } from './services.ts';

const FOLDER = join(import.meta.dirname, 'demo-site');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** The services whose names stand in the demo’s templates. */
export const DEMO_SERVICES = ['facebook-pixel', 'google-services', 'impact', 'links-conversion'];

/** A site of the company on an origin of its own, with all that it would load. */
export interface DemoSite {
  readonly origin: string;
  readonly services: Readonly<Record<string, FakeService>>;
  close(): void;
}

export interface DemoOptions {
  /** Where the policies are. */
  readonly policies: string;
  /** Name of the demo’s host. */
  readonly host?: string;
  /** Headers of its pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A last change of a page, such as another attribute. */
  readonly change?: (html: string) => string;
  readonly port?: number;
}

/** Serves the demo with its fake services. */
export async function serveDemo(options: DemoOptions): Promise<DemoSite> {
  // Another name than that of the services, so that their own cookies are third parties’.
  const { host = 'localhost' } = options;
  const fakes = await Promise.all(
    DEMO_SERVICES.map(async (id) => [id, await serveFakeService(id)] as const),
  );
  const fill = (html: string) =>
    fakes
      .reduce((text, [id, { origin }]) => text.replaceAll(id.toUpperCase(), origin), html)
      .replace('POLICIES/consent/', `${options.policies}/consent/`)
      .replace('RELEASE', releases[0]?.file ?? '')
      .replace('INTEGRITY', releases[0]?.integrity ?? '');
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    if (!/^[a-z]+\.(?:html|js)$/.test(name)) return response.writeHead(404).end();
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const type = name.split('.').at(-1) ?? '';
    response.setHeader('Content-Type', `${TYPES[type]}; charset=utf-8`);
    for (const [header, value] of Object.entries(options.headers ?? {}))
      response.setHeader(header, value);
    return response.end(type === 'html' ? (options.change ?? String)(fill(text)) : text);
  });
  const origin = await listen(server, host, options.port);
  return {
    origin,
    services: Object.fromEntries(fakes),
    close() {
      for (const each of [server, ...fakes.map(([, fake]) => fake.server)]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}
