#!/usr/bin/env node
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

// Runs in the place of Firefox: starts the one that FIREFOX_BEHIND names, and hands on what Playwright and
// it say to each other. A Firefox with long-term support lacks commands with which Playwright sets up every
// page; those that only change looks are answered here as if they had been carried out. And it tells where a
// frame went after the frame is gone, which Playwright cannot take.

const LACKED: readonly string[] = ['emulation.setMediaFeaturesOverride'];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly type?: string;
  readonly error?: string;
  readonly params?: { readonly context?: string; readonly parent?: string | null };
}

const firefox = spawn(process.env['FIREFOX_BEHIND'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  if (address) listenFor(address);
  else process.stderr.write(`${line}\n`);
});

function listenFor(address: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (client, { url }) => relay(client, new WebSocket(`${address}${url}`)));
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
}

function relay(client: WebSocket, browser: WebSocket): void {
  const lacked = new Set<number>();
  const parents = new Map<string, string>();
  const gone = new Set<string>();
  const waiting: string[] = [];
  client.on('message', (data) => {
    const text = textOf(data);
    const { id, method } = JSON.parse(text) as Message;
    if (id !== undefined && LACKED.includes(method ?? '')) lacked.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else waiting.push(text);
  });
  browser.on('open', () => {
    for (const text of waiting.splice(0)) browser.send(text);
  });
  browser.on('message', (data) => {
    const text = textOf(data);
    const { id = -1, error, method, params } = JSON.parse(text) as Message;
    const context = params?.context ?? '';
    if (method === 'browsingContext.contextCreated') parents.set(context, params?.parent ?? '');
    if (method === 'browsingContext.contextDestroyed') gone.add(context);
    if (method === 'browsingContext.navigationCommitted') {
      if (gone.has(context)) return;
      // Its frames went with the page in which they stood.
      for (const [child, parent] of parents) if (parent === context) gone.add(child);
    }
    const isLacked = lacked.delete(id) && error === 'unknown command';
    client.send(isLacked ? JSON.stringify({ type: 'success', id, result: {} }) : text);
  });
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data)
    ? data.toString('utf8')
    : Buffer.concat([data].flat() as Buffer[]).toString('utf8');
}
