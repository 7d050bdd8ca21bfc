import { cpSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type StaticServer, staticServer } from '../../src/builder/static-server.ts';
import { copyContent } from '../build/content-copy.ts';
import { BUILT_SITES, PROJECT, runBuild } from '../build/run-build.ts';
import type { ServedSite, SiteName } from './served-sites.ts';

/** The day on which the sites of the tests stand: fixed, so that no test depends on today. */
const TODAY = '2026-12-01';
/** By then every version of the sample content that is upcoming on that day applies. */
const MUCH_LATER = '2099-12-31';
const SAMPLE = join(PROJECT, 'tests/fixtures/valid');

const running: StaticServer[] = [];

/** Builds the sites that the browser visits, one after another (they share Astro’s cache), and serves them. */
export async function setup(project: TestProject): Promise<void> {
  const more = copyContent('real-with-more', 'content');
  for (const file of ['organisation.yaml', 'privacy/policy.yaml', 'privacy/2020-01-01.mdx'])
    cpSync(
      join(PROJECT, 'tests/fixtures/minimal/acme', file),
      join(more.directory, 'another-company', file),
    );
  const sites: Record<SiteName, ServedSite> = {
    real: await build('real', { day: TODAY }),
    sample: await build('sample', { content: SAMPLE, day: TODAY }),
    sampleMuchLater: await build('sample-much-later', { content: SAMPLE, day: MUCH_LATER }),
    realWithMore: await build('real-with-more', { content: more.directory, day: TODAY }),
    realOnPlainHost: await serveOnPlainHost('real'),
    sampleOnPlainHost: await serveOnPlainHost('sample'),
  };
  project.provide('sites', sites);
}

export async function teardown(): Promise<void> {
  for (const { server } of running) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function build(
  name: string,
  options: { content?: string; day: string },
): Promise<ServedSite> {
  const out = `${BUILT_SITES}/${name}`;
  const { exitCode, stderr } = await runBuild({ out, ...options });
  if (exitCode !== 0) throw new Error(`The site “${name}” was not built:\n${stderr}`);
  return serve(join(PROJECT, out));
}

/** A host that knows nothing of `_redirects` and `_headers`: plain files, as on many a web space. */
async function serveOnPlainHost(name: string): Promise<ServedSite> {
  const folder = join(PROJECT, BUILT_SITES, `${name}-on-plain-host`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(PROJECT, BUILT_SITES, name), folder, { recursive: true });
  for (const file of ['_redirects', '_headers']) rmSync(join(folder, file));
  return serve(folder);
}

async function serve(folder: string): Promise<ServedSite> {
  const served = staticServer(folder);
  running.push(served);
  await new Promise<void>((resolve) => served.server.listen(0, '127.0.0.1', resolve));
  const { port } = served.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, base: served.base, folder };
}
