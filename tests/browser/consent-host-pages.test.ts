import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordedReleases } from '../../src/builder/consent-release.ts';
import { VERSION } from '../../src/consent/version.ts';
import { HOST_PAGE_RESULTS } from '../../src/site/view/host-pages.ts';
import { chromiumWithHosts } from './host-pages/browsers.ts';
import { HOST_PAGES } from './host-pages/host-pages.ts';
import { checkHostPage } from './host-pages/visit-host.ts';

// Each waits for long, and for nothing that another one does.
describe('on a page of another site, the consent tool does what the published table claims:', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumWithHosts();
  });
  afterAll(() => browser?.close());

  test.concurrent.each(HOST_PAGES)('$name', (page) => checkHostPage(browser, page, VERSION));
});

test('the published table is about these bytes of the newest release, has every page, and none that fails', () => {
  const newest = recordedReleases().find(({ version }) => version === VERSION);
  expect(HOST_PAGE_RESULTS).toMatchObject({ release: VERSION, integrity: newest?.integrity });
  expect(HOST_PAGE_RESULTS.pages.map(({ id, name, claim }) => ({ id, name, claim }))).toEqual(
    HOST_PAGES.map(({ id, name, claim }) => ({ id, name, claim })),
  );
  expect(HOST_PAGES.length).toBeGreaterThanOrEqual(25);
  const failing = HOST_PAGE_RESULTS.pages.filter(({ held }) => Object.values(held).includes(false));
  expect(failing).toEqual([]);
});
