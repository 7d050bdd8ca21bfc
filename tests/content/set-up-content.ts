import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT } from '../build/run-build.ts';
import { builtSite, TODAY } from '../built-site.ts';
import { serveSite } from '../serve-site.ts';

/** Builds the project’s own content, where it or the code has changed, and serves it. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await builtSite({ name: 'own', content: join(PROJECT, 'content'), day: TODAY });
  project.provide('sites', { own: await serveSite(folder) });
}

export { endServers as teardown } from '../serve-site.ts';
