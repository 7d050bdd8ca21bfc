import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { publishedPolicies } from './published-policies.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

/** What the page of the privacy statement answers for a day. */
async function answer(page: Page, day: string): Promise<string> {
  await page.goto(at(site('real'), `/ik-multimedia/privacy/on/?date=${encodeURIComponent(day)}`));
  return page.locator('#_said').innerText();
}

describe('what applied on a day', () => {
  test.each([
    [
      '2014-02-03',
      'On 3 February 2014, the latest version that is known is the version of October 2011 (last seen 1 October 2013).',
    ],
    [
      '2016-10-31',
      'On 31 October 2016, the version of October 2011 or the version of October 2016 is the latest that is known: from which day on the later one applied is not known.',
    ],
    [
      '2016-11-01',
      'On 1 November 2016, the latest version that is known is the version of October 2016 (last seen 16 December 2017).',
    ],
    [
      '2011-10-05',
      'On 5 October 2011, the version of October 2011 may have applied: from which day on is not known.',
    ],
    [
      '2011-09-30',
      'On 30 September 2011, no text applied that is known to this archive. The first is the version of October 2011.',
    ],
    ['2016-02-31', '“2016-02-31” is no day. Write it as year, month and day: 2016-10-17.'],
    ['last week', '“last week” is no day. Write it as year, month and day: 2016-10-17.'],
    ['<img src=x>', '“<img src=x>” is no day. Write it as year, month and day: 2016-10-17.'],
    ['', '“” is no day. Write it as year, month and day: 2016-10-17.'],
  ])('is answered for “%s”', async (day, words) => {
    expect(await answer(await openPage(), day)).toBe(words);
  });

  test.each([PHONE, DESKTOP])(
    'moves nothing that is read when the answer comes late, $width px wide',
    async (viewport) => {
      const page = await openPage({ viewport });
      await watchMoves(page);
      const scripts = Promise.withResolvers<void>();
      await page.route('**/*.js', (route) => scripts.promise.then(() => route.continue()));
      const address = at(site('real'), '/ik-multimedia/privacy/on/?date=2014-02-03');
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('h1').waitFor();
      await painted(page);
      scripts.resolve();
      await page.locator('#_said', { hasText: 'is known' }).waitFor();
      await page.locator('#_periods a').first().waitFor();
      await painted(page);
      expect(await movedOn(page)).toEqual([]);
    },
  );

  test('is answered with a link to the version', async () => {
    const page = await openPage();
    await answer(page, '2014-02-03');
    await page.locator('#_said a').click();
    expect(page.url()).toBe(at(site('real'), '/ik-multimedia/privacy/2011-10/'));
  });

  test('can be asked in the form, by keyboard, and the address keeps the day', async () => {
    const page = await openPage();
    await page.goto(at(site('real'), '/ik-multimedia/privacy/on/'));
    expect(await page.locator('#_said').innerText()).toBe('');
    await page.locator('#_date').fill('2014-02-03');
    await page.locator('#_date').press('Enter');
    expect(await page.locator('#_said').innerText()).toContain('3 February 2014');
    expect(page.url()).toContain('?date=2014-02-03');
  });

  test('never has applied what was withdrawn', async () => {
    const of = site('sample');
    const policies = await publishedPolicies(of);
    const gone = policies.find(({ inForce, versions }) => !inForce && versions.length > 0);
    const page = await openPage();
    await page.goto(at(of, `${gone?.path}on/?date=2026-12-01`));
    expect(await page.locator('#_said').innerText()).toMatch(
      /^On 1 December 2026, no text applied\. The last was the .+\.$/,
    );
  });

  test('stands in a table without JavaScript, and the form is hidden', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(site('real'), '/ik-multimedia/privacy/on/'));
    expect(await page.locator('#_day').isVisible()).toBe(false);
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
      'October 2016\tfrom October 2016, last seen 16 December 2017',
      'October 2011\tOctober 2011 to October 2016',
    ]);
  });
});

describe('since when each clause has said this', () => {
  test('is shown at a press of the space bar, without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(site('real'), '/ik-multimedia/privacy/'));
    const lines = page.locator('.since').filter({ visible: true });
    expect(await lines.count()).toBe(0);
    await page.locator('#_since').focus();
    await page.keyboard.press('Space');
    expect(await lines.count()).toBe(await page.locator('article :is(h2, h3, h4, h5, h6)').count());
    const [line] = await lines.allInnerTexts();
    expect(line).toMatch(/^Since October 201[16]/);
  });

  test('is not asked where there is one version alone', async () => {
    const of = site('real');
    const single = (await publishedPolicies(of)).find(({ versions }) => versions.length === 1);
    const page = await openPage();
    await page.goto(at(of, single?.path ?? ''));
    expect(await page.locator('#_since, .since').count()).toBe(0);
  });
});
