import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceSite } from '../../src/builder/replace-site.ts';
import { HOST_KINDS, INSTALLED_HOSTS } from '../hosts/host-kinds.ts';
import { start } from './run-build.ts';

const place = mkdtempSync(join(tmpdir(), 'clausebook-replaced-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const PAGES = Array.from({ length: 30 }, (_, index) => `acme/policy-${index}/`);
const TIMES = 40;

/** A site of one word: every page is whole only if it says one edition, so and so often. */
function writeEdition(folder: string, edition: number): string {
  const length = 200 + ((edition * 977) % 5000);
  for (const page of PAGES) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(
      join(folder, page, 'index.html'),
      `${length}:${`${edition % 10}`.repeat(length)}`,
    );
  }
  mkdirSync(join(folder, '_hosts'), { recursive: true });
  writeFileSync(join(folder, '_hosts/nginx.conf'), 'location / { index index.html; }\n');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'policies.json'), '{"address":"http://127.0.0.1/"}');
  return folder;
}

const OWN = {
  name: 'npm start',
  start: async ({ folder }: { folder: string }) => {
    const server = start(['src/builder/serve.ts', folder]);
    const address = await server.said(/The site is at (http:\/\/\S+)/);
    const end = async () => {
      server.stop();
      await server.ended;
    };
    return { origin: address.replace(/\/$/, ''), end };
  },
};
const nginx = INSTALLED_HOSTS.filter(({ name }) => name === 'nginx');
expect(HOST_KINDS.map(({ name }) => name)).toContain('nginx');

describe.each([OWN, ...nginx])('while $name serves a site and a build replaces it', (kind) => {
  const folder = join(place, kind.name.replace(' ', '-'));
  let host: { origin: string; end(): Promise<void> };
  beforeAll(async () => {
    writeEdition(folder, 0);
    host = await kind.start({ folder, base: '/' });
  });
  afterAll(() => host?.end());

  test('every answer is a whole page', async () => {
    const faults: string[] = [];
    let [asked, isOver] = [0, false];
    const reader = async (at: number) => {
      for (let turn = at; !isOver; turn += 7) {
        const page = PAGES[turn % PAGES.length] ?? '';
        const response = await fetch(`${host.origin}/${page}`);
        const text = await response.text();
        const [length = '', body = ''] = text.split(':');
        const isWhole = body.length === Number(length) && /^(\d)\1*$/.test(body);
        if (response.status !== 200 || !isWhole)
          faults.push(`${response.status} ${text.slice(0, 20)}`);
        asked += 1;
      }
    };
    const readers = [0, 1, 2, 3].map(reader);
    for (let edition = 1; edition <= TIMES; edition += 1) {
      replaceSite(writeEdition(`${folder}.fresh`, edition), folder, () => false);
      // Readers come between any two.
      const until = asked + 20;
      while (asked < until && faults.length === 0) await new Promise(setImmediate);
    }
    isOver = true;
    await Promise.all(readers);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(20 * TIMES);
  });
});
