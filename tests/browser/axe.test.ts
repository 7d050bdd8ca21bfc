import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { PHONE, useBrowser } from './browser.ts';
import { pagesOfTypes } from './page-types.ts';
import { publishedPolicies } from './published-policies.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

const TYPES = [
  'accessibility',
  'archive',
  'changes',
  'clauses',
  'clauses of an organisation',
  'comparison',
  'comparison made in the browser',
  'comparison of any two versions',
  'comparison with the version in force',
  'consent tool',
  'defined terms',
  'form of a notice',
  'history',
  'home',
  'how this archive works',
  'imprint',
  'not found',
  'notice',
  'organisation',
  'page of the site’s own',
  'policy in force',
  'policy without a version in force',
  'privacy',
  'rights',
  'search',
  'superseded version',
  'the version in force beside itself',
  'undated version',
  'upcoming version',
  'verify a text',
  'version in force',
  'what applied on a day',
  'what applied on a day, answered',
  'withdrawn version',
  'wordings of a clause',
];

test('the two sites together have a page of every type', async () => {
  const pages = await pagesOfTypes('real');
  expect(pages.map(({ type }) => type).sort()).toEqual(TYPES);
});

test('every clause’s citation panel can be open at once without a finding', async () => {
  const of = site('real');
  const page = await openPage({ viewport: PHONE, bypassCSP: true });
  for (const { path } of await publishedPolicies(of)) {
    await page.goto(at(of, path));
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.cite-clause')) button.click();
    });
    expect(await page.locator('.cite-clause[aria-expanded="true"]').count()).toBeGreaterThan(5);
    expect(await axeFindings(page), path).toEqual([]);
  }
});

test('axe is really asked: it finds a picture without words, and words that are pale in the dark alone', async () => {
  const page = await openPage({ bypassCSP: true, colorScheme: 'light' });
  await page.goto(site('real').origin);
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  expect((await axeFindings(page)).join()).toContain('image-alt');
  await page.addStyleTag({
    content: '@media (prefers-color-scheme: dark) { main { color: #333 !important } }',
  });
  expect((await axeFindings(page)).join()).not.toContain('color-contrast');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeFindings(page)).join()).toContain('color-contrast');
});
