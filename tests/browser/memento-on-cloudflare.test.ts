import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../build/run-build.ts';
import { INSTALLED_HOSTS } from '../hosts/host-kinds.ts';
import type { RunningHost } from '../hosts/running-host.ts';
import { testConformance } from '../memento/conformance.ts';
import { sampleFolder } from '../memento/sample-folder.ts';

// Cloudflare’s own runtime, with the function as the guide has it.
const cloudflare = INSTALLED_HOSTS.find(({ name }) => name.startsWith('Cloudflare'));
const guide = readFileSync(join(PROJECT, 'docs/hosting.md'), 'utf8');
const code = /`functions\/_middleware\.js`[^`]*```js\n(.+?)```/s.exec(guide)?.[1] ?? '';

test('the guide says how the function is switched on', () => {
  expect(code).toContain('node_modules/clausebook/lib/edge/cloudflare.js');
});

describe.skipIf(!cloudflare)('Cloudflare Pages with the function before the files', () => {
  const { folder, remove } = sampleFolder();
  let host: RunningHost;
  beforeAll(async () => {
    if (!cloudflare) return;
    host = await cloudflare.start({ folder, base: '/' }, (place) => {
      mkdirSync(join(place, 'functions'));
      // In this project, the engine is not a package yet.
      const own = code.replace(/'.+\/lib\/(.+)\.js'/, `'${PROJECT}/src/$1.ts'`);
      writeFileSync(join(place, 'functions/_middleware.js'), own);
    });
  });
  afterAll(async () => {
    await host?.end();
    remove();
  });
  testConformance((path, headers) =>
    fetch(`${host.origin}/${path}`, { headers, redirect: 'manual' }),
  );
});
