import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { clauseIds, publishedPolicies, publishedText, versionsOf } from './published-policies.ts';
import { at, BOTH_SITES, site } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
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
