import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, fetchText, site } from './served-sites.ts';

const openPage = useBrowser();
const VERSION = '/ik-multimedia/privacy/2016-10/';
const YES =
  /^Yes: “.+” .+ ik-multimedia\/privacy, version 2016-10, sealed on \d+ \w+ 20\d\d as entry \d+ of \d+\.\nThe proof beside that version leads to the root of the checkpoint\.\nIts wording is that of this archive, not the organisation’s own\.$/;
const NO =
  /^No: “.+” is not a text that was published here, not to the letter\.\nIts SHA-256 is [0-9a-f]{64}\./;

async function openVerify(): Promise<Page> {
  const page = await openPage();
  await page.goto(at(site('real'), '/verify/'));
  return page;
}

/** What the page says at last, paragraph by paragraph. */
async function said(page: Page): Promise<string> {
  const lines = page.locator('#_said p');
  await lines.first().waitFor();
  return (await lines.allInnerTexts()).join('\n');
}

async function ofFile(page: Page, name: string, text: string): Promise<string> {
  await page.locator('#_said').evaluate((element) => element.replaceChildren());
  const buffer = Buffer.from(text);
  await page.locator('#_file').setInputFiles({ name, mimeType: 'text/plain', buffer });
  return said(page);
}

describe('a reader who chooses a file is told', () => {
  test.each([
    ['index.txt', 'is, to the byte, the plain text of'],
    ['index.md', 'is, to the byte, the Markdown of'],
  ])(
    'that “%s” of a version was published, and when; with a letter flipped, that it was not',
    async (file, likeness) => {
      const text = await fetchText(site('real'), `${VERSION}${file}`);
      const page = await openVerify();
      const yes = await ofFile(page, 'saved', text);
      expect(yes).toMatch(YES);
      expect(yes).toContain(likeness);
      // Of what stands around the text of a page, the date alone is looked at.
      const start = Math.max(text.indexOf('<article'), 0);
      const flipped =
        text.slice(0, start) + text.slice(start).replace('personal data', 'personal dada');
      expect(flipped).not.toBe(text);
      expect(await ofFile(page, 'saved', flipped)).toMatch(NO);
    },
  );

  test('of a page, that nobody can say what it shows, whatever words stand in its HTML', async () => {
    const page = await openVerify();
    const html = await fetchText(site('real'), VERSION);
    expect(await ofFile(page, 'saved.html', html)).toMatch(
      /^Cannot say: “saved\.html” has in its HTML/,
    );
    const forged = `<!-- ${html.replaceAll('<!--', '').replaceAll('-->', '')} --><h1>We sell all</h1>`;
    expect(await ofFile(page, 'forged.html', forged)).toMatch(NO);
  });

  test('of a PDF file, that the number at its foot says which text it is', async () => {
    const page = await openVerify();
    expect(await ofFile(page, 'privacy.pdf', '%PDF-1.4\n%…')).toMatch(
      /^“privacy\.pdf” is a PDF file, .* paste that/,
    );
    const digest = createHash('sha256')
      .update(await fetchText(site('real'), `${VERSION}index.txt`))
      .digest('hex');
    await page.locator('#_words').fill(`SHA-256 ${digest.slice(0, 40)}\n${digest.slice(40)}`);
    await page.locator('#_said').evaluate((element) => element.replaceChildren());
    await page.getByRole('button', { name: 'Verify' }).click();
    expect(await said(page)).toContain(
      'Yes: “the text” is the digest of a text of ik-multimedia/privacy, version 2016-10, sealed on',
    );
  });

  test('that a page has another date than was sealed', async () => {
    const text = await fetchText(site('real'), VERSION);
    const dated = text.replace('"version-name">October 2016', '"version-name">October 2015');
    expect(await ofFile(await openVerify(), 'saved', dated)).toContain(
      'Take care: under its title stands “October 2015”, but the text was sealed as of “October 2016”.',
    );
  });

  test('the same of one that the browser saved after its scripts had run', async () => {
    const page = await openPage();
    await page.goto(at(site('real'), VERSION));
    const [button] = await page.locator('.cite-clause').all();
    await button?.click();
    await page.locator('#_since').check();
    const saved = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await ofFile(await openVerify(), 'page.html', saved)).toMatch(
      /^Cannot say: “page\.html” has in its HTML/,
    );
  });
});

test('a file that is dropped anywhere on the page is looked up', async () => {
  const text = await fetchText(site('real'), `${VERSION}index.txt`);
  const page = await openVerify();
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'dropped.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, text);
  expect(await said(page)).toContain('Yes: “dropped.txt” is, to the byte, the plain text of');
});

describe('a text that is pasted', () => {
  test('is looked up by its words, by keyboard alone', async () => {
    const text = await fetchText(site('real'), `${VERSION}index.txt`);
    const page = await openVerify();
    await page.locator('#_words').fill(text.replaceAll('\n', '\n\n  '));
    await page.locator('#_words').press('Tab');
    await page.keyboard.press('Enter');
    expect(await said(page)).toContain('Yes: “the text” has, apart from white space, the words of');
    await page.locator('#_said a').click();
    expect(page.url()).toBe(at(site('real'), VERSION));
  });

  test('is asked for, where there is none', async () => {
    const page = await openVerify();
    await page.getByRole('button', { name: 'Verify' }).click();
    expect(await said(page)).toBe('Choose a file, or paste a text.');
  });
});

describe('the page warns', () => {
  test('of a ledger that was altered', async () => {
    const page = await openVerify();
    await page.route('**/ledger.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('2016-10', '2016-11'),
      });
    });
    expect(await ofFile(page, 'x', 'x')).toContain('Take care: the ledger of this site');
  });

  test('of a proof that leads elsewhere', async () => {
    const text = await fetchText(site('real'), `${VERSION}index.txt`);
    const page = await openVerify();
    await page.route('**/proof.json', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"path":\["[0-9a-f]/, '"path":["_');
      await route.fulfill({ response, body });
    });
    expect(await ofFile(page, 'x', text)).toContain('Take care: the proof beside that version');
  });

  test('where nothing could be fetched', async () => {
    const page = await openVerify();
    await page.route('**/checkpoint', (route) => route.abort());
    expect(await ofFile(page, 'x', 'x')).toContain('could not be fetched');
  });
});

test('a site of which nothing is sealed says so, and finds no text', async () => {
  const page = await openPage();
  await page.goto(at(site('sample'), `${site('sample').base}verify/`));
  expect(await page.locator('main').innerText()).toContain('Nothing has been sealed yet');
  expect(await ofFile(page, 'x', 'x')).toMatch(NO);
});

test('without JavaScript, the page says how to do it with one command', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(at(site('real'), '/verify/'));
  expect(await page.locator('form#_verify').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('sha256sum index.txt');
});
