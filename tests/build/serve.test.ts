import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { site } from '../browser/served-sites.ts';
import { builtFolder } from './built-folder.ts';
import { copyContent, laterVersion } from './content-copy.ts';
import { type RunningProcess, runBuild, start } from './run-build.ts';

const folder = builtFolder('to-serve', site('minimal').folder);
const servers: RunningProcess[] = [];

afterAll(async () => {
  for (const server of servers) {
    server.stop();
    await server.ended;
  }
});

function serve(variables: Readonly<Record<string, string>> = {}): RunningProcess {
  const server = start(['src/builder/serve.ts', folder.out], variables);
  servers.push(server);
  return server;
}

test('the server prints the address at which the site can be read', async () => {
  const address = await serve().said(/The site is at (http:\/\/\S+)/);
  const response = await fetch(`${address}acme/privacy/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('We keep your name.');
});

test('what is built beside a running server is served as it is now', async () => {
  const address = await serve().said(/The site is at (http:\/\/\S+)/);
  const before = await (await fetch(`${address}acme/privacy/`)).text();
  const content = copyContent('to-serve');
  content.write('acme/privacy/2021-01-01.mdx', laterVersion('2021-01-01'));
  const { exitCode, stderr } = await runBuild({ out: folder.out, content: content.directory });
  expect(exitCode, stderr).toBe(0);
  const after = await (await fetch(`${address}acme/privacy/`)).text();
  expect(after).toContain('We keep your name in Vienna.');
  expect(after.trimEnd().endsWith('</html>')).toBe(true);
  expect(after.length).not.toBe(before.length);
});

test('a second server takes the next port that is free', async () => {
  const first = await serve().said(/The site is at (http:\/\/\S+)/);
  const second = await serve().said(/The site is at (http:\/\/\S+)/);
  expect(second).not.toBe(first);
  expect((await fetch(second)).status).toBe(200);
});

test('a port that was asked for and is taken is told in a sentence', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const { exitCode, stderr } = await serve({ PORT: String(port) }).ended;
  other.close();
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    `Port ${port} is taken by another program. Choose one: PORT=8080 npm start\n`,
  );
});

test('where nothing was built yet, the server says what to do', async () => {
  const { exitCode, stderr } = await start(['src/builder/serve.ts', '.cache/no-such-site']).ended;
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    'There is no built site in .cache/no-such-site/. Build it first: npm run build\n',
  );
});

test.each(['abc', '99999', '-1', '80.5'])(
  'PORT=%s is told to be no port, and how to write one',
  async (port) => {
    const { exitCode, stderr } = await serve({ PORT: port }).ended;
    expect([exitCode, stderr]).toEqual([
      2,
      `PORT is ${port}, which is no port. Write a number up to 65535: PORT=8080 npm start\n`,
    ]);
  },
);
