import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { clauseIds, publishedPolicies, publishedText, versionsOf } from './published-policies.ts';
import { at, BOTH_SITES, site } from './served-sites.ts';

const openPage = useBrowser();

const LABELS = {
  'in force': 'In force',
  superseded: 'Superseded',
  upcoming: 'Upcoming',
  withdrawn: 'Withdrawn',
};

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('every version’s page says its status in words before its title, or right below it', async () => {
    const of = site(name);
    const page = await openPage({ javaScriptEnabled: false });
    for (const { versions, onlyLastKnown } of await publishedPolicies(of))
      for (const { path, status } of versions) {
        await page.goto(at(of, path));
        const said = page.locator('main .status').first();
        const isDoubted = status === 'in force' && onlyLastKnown;
        const label = isDoubted ? 'Latest known version' : LABELS[status];
        expect(await said.innerText(), path).toMatch(new RegExp(`^${label}`));
        expect(await said.evaluate((it) => it.getBoundingClientRect().bottom < innerHeight)).toBe(
          true,
        );
      }
  });

  test('a version in force never bears a warning', async () => {
    const of = site(name);
    const page = await openPage({ javaScriptEnabled: false });
    const addresses = (await publishedPolicies(of)).flatMap(({ path, inForce, versions }) => {
      const current = versions.find(({ version }) => version === inForce);
      return current ? [path, current.path] : [];
    });
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      await page.goto(at(of, address));
      expect(await page.locator('.band').count(), address).toBe(0);
      expect(await page.locator('header.title').innerText(), address).not.toMatch(
        /outdated|superseded|no longer|withdrawn/i,
      );
    }
  });

  test.each([DESKTOP, PHONE])(
    'a superseded version says so at whichever clause it is opened, $width px wide',
    async (viewport) => {
      const of = site(name);
      const page = await openPage({ viewport });
      for (const version of await versionsOf(of, 'superseded')) {
        const ids = clauseIds(await publishedText(of, version));
        expect(ids.length, version.path).toBeGreaterThan(0);
        // At the last one the page is opened; from there on a browser goes to a place of an open page in
        // the same way.
        await page.goto('about:blank');
        await page.goto(at(of, `${version.path}#${ids.at(-1)}`));
        expect(await page.locator('.band').innerText()).toMatch(/^Superseded .*by a newer version/);
        for (const id of ids.toReversed()) {
          const { band: box, heading } = await page.evaluate((clause) => {
            location.hash = clause;
            const boxOf = (element: Element | null) => element?.getBoundingClientRect().toJSON();
            return {
              band: boxOf(document.querySelector('.band')),
              heading: boxOf(document.getElementById(clause)),
            };
          }, id);
          expect(box.top, id).toBeGreaterThanOrEqual(0);
          expect(box.bottom, id).toBeLessThanOrEqual(viewport.height);
          expect(heading.top, `${id} lies below the band`).toBeGreaterThanOrEqual(box.bottom);
          expect(heading.top, id).toBeLessThan(viewport.height);
        }
      }
    },
  );
});

test('each page of a version that is not in force leads to the text that is', async () => {
  const of = site('sample');
  const page = await openPage({ javaScriptEnabled: false });
  let tried = 0;
  for (const policy of await publishedPolicies(of))
    for (const { path, status } of policy.versions) {
      if (status === 'in force') continue;
      tried += 1;
      await page.goto(at(of, path));
      const band = page.locator('.band');
      const leadsTo = policy.inForce ? policy.path : `${policy.path}history/`;
      expect(await band.locator(`a[href="${leadsTo}"]`).count(), path).toBe(1);
      expect(await band.innerText()).toMatch(
        policy.inForce
          ? /Read the (?:text in force|latest known text)/
          : /No version of this policy is in force today/,
      );
    }
  expect(tried).toBeGreaterThan(0);
});

test('a text without a date says what is known of it', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  let tried = 0;
  for (const of of BOTH_SITES.map(site))
    for (const { versions } of await publishedPolicies(of))
      for (const { path, effective } of versions) {
        if (effective) continue;
        await page.goto(at(of, path));
        expect(await page.locator('main').innerText()).toMatch(/bears no date/);
        tried += 1;
      }
  expect(tried).toBeGreaterThan(0);
});

test('a policy’s page announces the version to come', async () => {
  const of = site('sample');
  const page = await openPage({ javaScriptEnabled: false });
  const announced = (await publishedPolicies(of)).filter(
    ({ inForce, versions }) => inForce && versions.some(({ status }) => status === 'upcoming'),
  );
  expect(announced.length).toBeGreaterThan(0);
  for (const { path, versions } of announced) {
    await page.goto(at(of, path));
    const notice = page.locator('.upcoming-notice');
    expect(await notice.innerText()).toMatch(/^From .*\d{4} a new version applies/);
    expect(await notice.locator('a').first().getAttribute('href')).toBe(
      versions.find(({ status }) => status === 'upcoming')?.path,
    );
  }
});

test('statuses move with the day, without an edit', async () => {
  const [before, after] = [site('sample'), site('sampleMuchLater')];
  const page = await openPage({ javaScriptEnabled: false });
  const later = await publishedPolicies(after);
  let moved = 0;
  for (const upcoming of await versionsOf(before, 'upcoming')) {
    const policy = later.find(({ versions }) =>
      versions.some(({ path }) => path === upcoming.path),
    );
    const status = policy?.versions.find(({ path }) => path === upcoming.path)?.status;
    expect(['in force', 'superseded', 'withdrawn']).toContain(status);
    if (!policy || status !== 'in force') continue;
    await page.goto(at(after, policy.path));
    expect(await page.locator('.standing .status').innerText()).toMatch(
      /^(?:In force since|Latest known version)/,
    );
    expect(await page.locator('.digest').innerText()).toContain(upcoming.digest.value);
    moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
});
