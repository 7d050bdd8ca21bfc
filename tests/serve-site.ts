import type { AddressInfo } from 'node:net';
import { type StaticServer, staticServer } from '../src/builder/static-server.ts';
import type { ServedSite } from './browser/served-sites.ts';

const running: StaticServer[] = [];

/** Serves a built site at a free port, until `endServers` is called. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const served = staticServer(folder);
  running.push(served);
  await new Promise<void>((resolve) => served.server.listen(0, '127.0.0.1', resolve));
  const { port } = served.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, base: served.base, folder };
}

export async function endServers(): Promise<void> {
  for (const { server } of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
