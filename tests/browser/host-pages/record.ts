import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { recordedReleases } from '../../../src/builder/consent-release.ts';
import { RELEASES } from '../../../src/builder/folders.ts';
import { VERSION } from '../../../src/consent/version.ts';
import { HOST_PAGE_RESULTS } from '../../../src/site/view/host-pages.ts';
import { chromiumWithHosts, firefoxWithHosts } from './browsers.ts';
import { HOST_PAGES } from './host-pages.ts';
import { checkHostPage } from './visit-host.ts';

// `npm run consent:host-pages`: tries the newest release on every host page, in each browser that is
// there, and writes what was found where the site publishes it. `-- "Slow list"` tries the named pages
// again, and keeps what was found on the others with the same release and browsers.

const found: Record<string, Browser | null> = {
  Chromium: await chromiumWithHosts(),
  Firefox: await firefoxWithHosts(),
};
const browsers = Object.entries(found).flatMap(([name, browser]) =>
  browser ? [{ name, browser }] : [],
);
const versions = Object.fromEntries(browsers.map(({ name, browser }) => [name, browser.version()]));
const again = process.argv.slice(2);
const integrity = recordedReleases().find(({ version }) => version === VERSION)?.integrity ?? '';
const { integrity: tried, browsers: earlier, pages: known } = HOST_PAGE_RESULTS;
const isSame = tried === integrity && JSON.stringify(earlier) === JSON.stringify(versions);
if (again.length > 0 && !isSame) throw new Error('Another release or browser: try all pages.');
const pages = [];
for (const page of HOST_PAGES) {
  const kept = again.length > 0 && !again.includes(page.name);
  const last = kept ? known.find(({ name }) => name === page.name) : null;
  if (last) {
    pages.push({ ...last, claim: page.claim });
    continue;
  }
  const held: Record<string, boolean> = {};
  for (const { name, browser } of browsers) {
    if (page.not === name.toLowerCase()) continue;
    const fault = await checkHostPage(browser, page, VERSION).then(
      () => null,
      (error: Error) => error,
    );
    held[name] = fault === null;
    process.stdout.write(`${name} ${page.name}: ${fault ? fault.message : 'holds'}\n`);
  }
  pages.push({ id: page.id, name: page.name, claim: page.claim, held });
}
const results = {
  release: VERSION,
  integrity,
  date: new Date().toISOString().slice(0, 10),
  browsers: versions,
  pages,
};
writeFileSync(join(RELEASES, 'host-pages.json'), `${JSON.stringify(results, null, 2)}\n`);
for (const { browser } of browsers) await browser.close();
if (pages.some(({ held }) => Object.values(held).includes(false))) process.exitCode = 1;
