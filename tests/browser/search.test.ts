import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LABELLED_QUERIES, MISSPELT } from '../search/labelled-queries.ts';
import { useBrowser } from './browser.ts';
import { ask, foundOn, openSearch } from './search-page.ts';
import { BOTH_SITES, site } from './served-sites.ts';

const openPage = useBrowser();
/** So many of 100 queries must have the right clause first. */
const FIRST = 90;

const search = async (query: Record<string, string>, name: (typeof BOTH_SITES)[number] = 'real') =>
  openSearch(await openPage(), site(name), query);

describe('on the project’s own policies', () => {
  test('the right clause is first for nine of ten queries, and in the first three for all', async () => {
    const page = await openPage();
    const places: [string, number][] = [];
    for (const isArchive of [false, true]) {
      const queries = LABELLED_QUERIES.filter((each) => (each.isArchive ?? false) === isArchive);
      expect(queries.length).toBeGreaterThan(0);
      await openSearch(
        page,
        site('real'),
        isArchive ? { q: 'data', in: 'archive' } : { q: 'data' },
      );
      for (const { query, right } of queries) {
        await ask(page, query);
        const { links } = await foundOn(page);
        places.push([query, links.findIndex((href) => right.includes(href.slice(1))) + 1]);
      }
    }
    const first = places.filter(([, place]) => place === 1).length;
    process.stdout.write(
      `The right clause is first for ${first} of ${places.length} labelled queries.\n`,
    );
    expect(places.length).toBeGreaterThanOrEqual(60);
    expect(places.filter(([, place]) => place < 1 || place > 3)).toEqual([]);
    expect((100 * first) / places.length).toBeGreaterThanOrEqual(FIRST);
  });

  test('of a misspelt word no clause is found, and the word that was meant is offered', async () => {
    const page = await search({ q: 'data' });
    for (const [query, near] of MISSPELT) {
      await ask(page, query);
      const { said, titles } = await foundOn(page);
      expect([query, said]).toEqual([
        query,
        expect.stringMatching(
          /^No clause of the current texts has “.*”\..* Words that come near:$/,
        ),
      ]);
      expect(titles, query).toContain(near);
      await page.getByRole('link', { name: near, exact: true }).click();
      await page.locator('#_said', { hasText: /[.:]/, hasNotText: 'near' }).waitFor();
      expect(await page.locator('#_q').inputValue()).toContain(near);
    }
    expect(MISSPELT.length).toBeGreaterThan(3);
  });

  test('words that stand everywhere give a hint and no results', async () => {
    const { said, titles } = await foundOn(await search({ q: 'who is the' }));
    expect(said).toMatch(/^These words stand in almost every clause\./);
    expect(titles).toEqual([]);
  });

  test('words that no clause has together give those that have most of them, and say so', async () => {
    const { said, titles } = await foundOn(await search({ q: 'arbitration firewalls' }));
    expect(said).toMatch(/^No clause of the current texts has .* together\./);
    expect(titles.length).toBeGreaterThan(1);
  });

  test('a phrase is found as a phrase', async () => {
    const page = await search({ q: '“personal information subject”' });
    const { contents } = await foundOn(page);
    expect(contents.length).toBeGreaterThan(1);
    for (const content of contents) expect(content).toMatch(/personal information subject/i);
    await ask(page, '"subject information personal"');
    expect((await foundOn(page)).said).toMatch(/^No clause of the current texts/);
  });

  test('a result names its clause, version and status, marks what was asked for, and leads there', async () => {
    const page = await search({ q: 'firewalls "legal rights"' });
    await ask(page, 'arbitration');
    const item = page.locator('#_results li').first();
    expect(await page.locator('#_results h2').innerText()).toBe(
      'IK Multimedia: Data Privacy Framework Policy',
    );
    expect(await item.locator('small').innerText()).toMatch(
      /^Undated version · Latest known version/,
    );
    expect(await item.locator('mark').first().innerText()).toMatch(/arbitration/);
    await item.getByRole('link', { name: 'Complaints to the authorities' }).click();
    await page.waitForURL(/data-privacy-framework\/#complaints-to-authorities$/);
  });

  test('what only an earlier version says is found when it is asked for, with its time', async () => {
    const page = await search({ q: 'orally' });
    expect((await foundOn(page)).said).toMatch(/^No clause of the current texts has “orally”\./);
    await page.getByRole('link', { name: 'Show the clause of an old or future version' }).click();
    await page.locator('#_said', { hasText: '1 clause found.' }).waitFor();
    const { links, said } = await foundOn(page);
    expect([said, links]).toEqual([
      '1 clause found.',
      ['/ik-multimedia/privacy/2011-10/#rights-of-data-subject'],
    ]);
    expect(await page.locator('#_results small').innerText()).toBe('October 2011 to October 2016');
    await page.getByText('gone from October 2016 on.').waitFor();
    await page.getByText('Also search old and future versions').first().click();
    await page.locator('#_said', { hasText: 'No clause of the current texts' }).waitFor();
  });

  test('what stands nowhere at all is said to, of other versions as well', async () => {
    const page = await search({ q: 'zeppelin' });
    await page.getByText('No other version has a clause with all of this.').waitFor();
  });

  test('whom to complain to is found by name, and leads to the place on the organisation’s page', async () => {
    const page = await search({ q: 'information commissioner' });
    for (const [query, link] of [
      ['information commissioner', '/ik-multimedia/#complaints'],
      ['garante', '/ik-multimedia/#complaints'],
      ['melotti', '/ik-multimedia/'],
    ] as const) {
      await ask(page, query);
      expect((await foundOn(page)).links, query).toContain(link);
    }
  });

  test('what was not read is offered, comes below, and has the focus', async () => {
    const page = await search({ q: 'data' });
    const before = await foundOn(page);
    expect(before.said).toMatch(/^\d+ (?:clauses|results) found so far; up to \d+ more may have/);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('#_results a').length > count,
      before.links.length,
    );
    const after = await foundOn(page);
    expect(after.links.slice(0, before.links.length)).toEqual(before.links);
    expect(new Set(after.links).size).toBe(after.links.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      after.links[before.links.length],
    );
    while (await page.getByRole('button', { name: 'Show more' }).isVisible()) {
      const { links } = await foundOn(page);
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.waitForFunction((count) => {
        const isMore = document.querySelectorAll('#_results a').length > count;
        return isMore || !document.querySelector('#_results .more');
      }, links.length);
    }
    const { said, links } = await foundOn(page);
    expect(said).toBe(`${links.length} results found.`);
  });

  test('the filters follow one another, and say how much may be left', async () => {
    const page = await search({ q: 'cookies', policy: 'Cookie Policy' });
    const policies = page.getByLabel('Policy');
    const left = () =>
      policies.evaluate((it) =>
        [...(it as HTMLSelectElement).options]
          .filter(({ disabled }) => !disabled)
          .map(({ text }) => text),
      );
    await expect.poll(left).toContainEqual(expect.stringMatching(/^Cookie Policy \(\d+\)$/));
    await page.getByLabel('Organisation').selectOption('Ikotek');
    await expect.poll(left).toEqual(['all', expect.stringMatching(/^Privacy Policy \(\d+\)$/)]);
    expect(await policies.inputValue()).toBe('');
    await page.waitForURL(/\?q=cookies&organisation=Ikotek$/);
    const { links } = await foundOn(page);
    expect(links.length).toBeGreaterThan(0);
    await page.locator('#_q').fill('');
    await page.getByLabel('Organisation').selectOption('');
    await expect.poll(async () => (await left()).length).toBeGreaterThan(3);
  });

  test('since when a phrase stands in a policy is said', async () => {
    const page = await search({ q: 'data', in: 'archive', policy: 'Privacy Statement' });
    for (const [phrase, sentence] of [
      ['"Safe Harbor"', 'First in the version of October 2016, and still in the latest.'],
      ['"Google Analytics"', 'First in the version of October 2011, and still in the latest.'],
      ['"contractual clauses"', 'First in the version of October 2016, and still in the latest.'],
      ['"Data Controller is"', 'First in the version of October 2011; gone from October 2016 on.'],
    ] as const) {
      await ask(page, phrase);
      await page.getByText(sentence).waitFor();
    }
  });
});

describe('an address', () => {
  test('remembers words and filters, and leads back to the same results', async () => {
    const page = await search({});
    await page.locator('#_q').fill('cookies');
    await page.getByLabel('Organisation').selectOption('Ikotek');
    await page.locator('#_results li').first().waitFor();
    await page.waitForURL(/\?q=cookies&organisation=Ikotek$/);
    const { links } = await foundOn(page);
    expect(links.every((href) => href.startsWith('/ikotek/'))).toBe(true);
    const other = await openPage();
    await other.goto(page.url());
    await other.locator('#_results li').first().waitFor();
    expect((await foundOn(other)).links).toEqual(links);
  });

  test.each([
    ['policy', 'Cookie Policy', '/ik-multimedia/cookies/'],
    ['kind', 'data-transfer', '/ik-multimedia/data-privacy-framework/'],
  ])('narrows to one %s', async (name, value, folder) => {
    const { links } = await foundOn(await search({ q: 'data', [name]: value }));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith(folder))).toEqual([]);
  });

  test('with a filter that nothing is known of narrows nothing', async () => {
    expect(
      (await foundOn(await search({ q: 'cookies', kind: 'no' }))).links.length,
    ).toBeGreaterThan(3);
  });
});

test('texts in other scripts and languages than the page’s are found', async () => {
  const { links } = await foundOn(await search({ q: '保管する情報' }, 'sample'));
  expect(links).toEqual(['/legal/quay-books/privacy/#japanese']);
});

test.each(BOTH_SITES)('on the %s site, no listed word is searched in vain', async (name) => {
  const page = await search({}, name);
  const words = await listedWords(page);
  expect(words.length).toBeGreaterThan(40);
  for (const word of words.filter((_, index) => index % Math.ceil(words.length / 40) === 0)) {
    await ask(page, word);
    expect((await foundOn(page)).said, word).not.toMatch(/^No clause/);
  }
});

async function listedWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('#_search');
    return (await fetch(form?.dataset['words'] ?? '')).json();
  });
}
