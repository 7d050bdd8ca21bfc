import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { RELEASES } from '../../../src/builder/consent-release.ts';
import { VERSION } from '../../../src/consent/version.ts';
import { chromiumWithHosts, firefoxWithHosts } from './browsers.ts';
import { HOST_PAGES } from './host-pages.ts';
import { checkHostPage } from './visit-host.ts';

// `npm run consent:host-pages`: tries the newest release on every host page, in each browser that is
// there, and writes what was found where the site publishes it.

const found: Record<string, Browser | null> = {
  Chromium: await chromiumWithHosts(),
  Firefox: await firefoxWithHosts(),
};
const browsers = Object.entries(found).flatMap(([name, browser]) =>
  browser ? [{ name, browser }] : [],
);
const pages = [];
for (const page of HOST_PAGES) {
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
  pages.push({ name: page.name, claim: page.claim, held });
}
const results = {
  release: VERSION,
  date: new Date().toISOString().slice(0, 10),
  browsers: Object.fromEntries(browsers.map(({ name, browser }) => [name, browser.version()])),
  pages,
};
writeFileSync(join(RELEASES, 'host-pages.json'), `${JSON.stringify(results, null, 2)}\n`);
for (const { browser } of browsers) await browser.close();
if (pages.some(({ held }) => Object.values(held).includes(false))) process.exitCode = 1;
