import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { arabicContent } from './browser/arabic-content.ts';
import { importedContent } from './browser/imported-content.ts';
import type { ServedSite, SiteName } from './browser/served-sites.ts';
import { copyContent } from './build/content-copy.ts';
import { PROJECT } from './build/run-build.ts';
import { builtSite, TODAY } from './built-site.ts';
import { serveSite } from './serve-site.ts';

/** By then every version of the sample content that is upcoming on the tests’ day applies. */
const MUCH_LATER = '2099-12-31';
const SAMPLE = join(PROJECT, 'tests/fixtures/valid');

/** Builds the sites that several test files read, two at a time, and serves them while the tests run. */
export async function setup(project: TestProject): Promise<void> {
  const real = join(PROJECT, 'tests/fixtures/published');
  const [realFolder, sampleFolder] = await Promise.all([
    builtSite({ name: 'real', content: real, day: TODAY }),
    builtSite({ name: 'sample', content: SAMPLE, day: TODAY }),
  ]);
  const [laterFolder, moreFolder] = await Promise.all([
    builtSite({ name: 'sample-much-later', content: SAMPLE, day: MUCH_LATER }),
    builtSite({ name: 'real-with-more', content: contentWithMore(), day: TODAY }),
  ]);
  const [importedFolder, minimalFolder] = await Promise.all([
    builtSite({ name: 'imported', content: importedContent(), day: TODAY }),
    builtSite({ name: 'minimal', content: copyContent('minimal').directory, day: TODAY }),
  ]);
  const arabicFolder = await builtSite({ name: 'arabic', content: arabicContent(), day: TODAY });
  const sites: Record<Exclude<SiteName, 'own'>, ServedSite> = {
    real: await serveSite(realFolder),
    sample: await serveSite(sampleFolder),
    sampleMuchLater: await serveSite(laterFolder),
    realWithMore: await serveSite(moreFolder),
    arabic: await serveSite(arabicFolder),
    imported: await serveSite(importedFolder),
    minimal: await serveSite(minimalFolder),
    realOnPlainHost: await serveOnPlainHost(realFolder),
    sampleOnPlainHost: await serveOnPlainHost(sampleFolder),
  };
  project.provide('sites', sites);
}

export { endServers as teardown } from './serve-site.ts';

/** The published content and one organisation more. */
function contentWithMore(): string {
  const { directory } = copyContent('real-with-more', 'tests/fixtures/published');
  for (const file of ['organisation.yaml', 'privacy/policy.yaml', 'privacy/2020-01-01.mdx'])
    cpSync(
      join(PROJECT, 'tests/fixtures/minimal/acme', file),
      join(directory, 'another-company', file),
    );
  return directory;
}

/** A host that knows nothing of `_redirects` and `_headers`: plain files, as on many a web space. */
async function serveOnPlainHost(site: string): Promise<ServedSite> {
  const folder = `${site}-on-plain-host`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  for (const file of ['_redirects', '_headers']) rmSync(join(folder, file));
  return serveSite(folder);
}
