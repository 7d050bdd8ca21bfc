import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server at a free port of this machine; its origin, under a name that leads here. */
export async function listen(server: Server, host: string, port = 0): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
