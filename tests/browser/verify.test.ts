import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, fetchText, site } from './served-sites.ts';
import { NO, ofFile, openVerify, said, VERSION, YES } from './verifier.ts';

const openPage = useBrowser();

describe('a reader who chooses a file is told', () => {
  test.each([
    ['index.txt', 'is, to the byte, the plain text of'],
    ['index.md', 'is, to the byte, the Markdown of'],
  ])(
    'that “%s” of a version was published, and when; with a letter flipped, that it was not',
    async (file, likeness) => {
      const text = await fetchText(site('real'), `${VERSION}${file}`);
      const page = await openVerify(openPage);
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

  test('of a PDF file, that the number at its foot says which text it is', async () => {
    const page = await openVerify(openPage);
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
});

test('a file that is dropped anywhere on the page is looked up', async () => {
  const text = await fetchText(site('real'), `${VERSION}index.txt`);
  const page = await openVerify(openPage);
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
    const page = await openVerify(openPage);
    await page.locator('#_words').fill(text.replaceAll('\n', '\n\n  '));
    await page.locator('#_words').press('Tab');
    await page.keyboard.press('Enter');
    expect(await said(page)).toContain('Yes: “the text” has, apart from white space, the words of');
    await page.locator('#_said a').click();
    expect(page.url()).toBe(at(site('real'), VERSION));
  });

  test('is asked for, where there is none', async () => {
    const page = await openVerify(openPage);
    await page.getByRole('button', { name: 'Verify' }).click();
    expect(await said(page)).toBe('Choose a file, or paste a text.');
  });
});

describe('the page warns', () => {
  test('of a ledger that was altered', async () => {
    const page = await openVerify(openPage);
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
    const page = await openVerify(openPage);
    await page.route('**/proof.json', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"path":\["[0-9a-f]/, '"path":["_');
      await route.fulfill({ response, body });
    });
    expect(await ofFile(page, 'x', text)).toContain('Take care: the proof beside that version');
  });

  test('where nothing could be fetched', async () => {
    const page = await openVerify(openPage);
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
