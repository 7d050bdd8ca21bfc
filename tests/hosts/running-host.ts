import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServedSite } from '../browser/served-sites.ts';

/** A real server with a built site on it. */
export interface RunningHost extends ServedSite {
  end(): Promise<void>;
}

/** Where a host’s files lie while it runs. */
export interface HostPlace {
  /** For the host’s own files. */
  readonly folder: string;
  /** The folder that is served, with the site in it below its base. */
  readonly root: string;
  readonly port: number;
}

/**
 * Starts a server’s program on a built site and waits until it answers.
 * @param command what to run, with variables of the environment
 * @throws Error with what the program said where it ends before
 */
export async function startHost(
  site: Pick<ServedSite, 'folder' | 'base'>,
  command: (place: HostPlace) => { program: string; args: string[]; env?: Record<string, string> },
): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-host-'));
  const root = join(folder, 'root');
  const below = join(root, site.base).replace(/\/$/, '');
  mkdirSync(dirname(below), { recursive: true });
  symlinkSync(site.folder, below, 'junction');
  const port = await freePort();
  const { program, args, env } = command({ folder, root, port });
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  while (!(await answers(`${origin}${site.base}`)))
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${said}`);
  return { origin, base: site.base, folder: site.folder, end };
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
