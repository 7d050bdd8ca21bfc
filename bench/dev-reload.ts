import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { COUNTS_TREE, type Cost, secondsOf } from './measure.ts';

/** A development server, and what is saved while it runs. */
interface Reload {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The path of the page that is open, with the site’s own. */
  readonly page: string;
  /** Saves a text with these words. */
  readonly save: (words: string) => void;
}

/**
 * What it costs an author to see an edit: from saving to the page that shows it, asked for every 20 ms. One
 * edit is made before, so that what every first page takes does not count. Memory is what the server takes at
 * the end.
 */
export async function measureReload({ cwd, env, page, save }: Reload): Promise<Cost> {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/builder/dev.ts', '--port', String(port)], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await isReady(server);
    const address = `http://localhost:${port}${page}`;
    const edit = async (words: string) => {
      save(words);
      while (!(await textAt(address)).includes(words)) await setTimeout(20);
    };
    await textAt(address);
    await edit('Saved before anything is measured.');
    const before = cpuOf(server);
    const started = performance.now();
    await edit('Saved while the clock runs.');
    return {
      wallSeconds: (performance.now() - started) / 1000,
      cpuSeconds: cpuOf(server) - before,
      peakMegabytes: megabytesOf(server),
    };
  } finally {
    // What it used counts as that of an ended child: it must have ended before anything else is measured.
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  }
}

async function textAt(address: string): Promise<string> {
  return (await fetch(address, { headers: { Accept: 'text/html' } })).text();
}

/** Throws with what the server said where it ends. */
function isReady({ stdout, stderr, pid }: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [stdout, stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/ready in/.test(said)) resolve();
      });
    stdout?.on('close', () => reject(new Error(`The development server ${pid} ended:\n${said}`)));
  });
}

/** NaN where there is no /proc, as is memory. */
function cpuOf({ pid }: ChildProcess): number {
  return COUNTS_TREE ? secondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'), 'own') : Number.NaN;
}

function megabytesOf({ pid }: ChildProcess): number {
  if (!COUNTS_TREE) return Number.NaN;
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(peak) / 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
