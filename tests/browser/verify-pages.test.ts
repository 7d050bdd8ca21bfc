import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, fetchText, site } from './served-sites.ts';
import { NO, ofFile, openVerify, VERSION } from './verifier.ts';

const openPage = useBrowser();
/** What is said of a page of which nothing within the text was changed. */
const AS_SEALED =
  'Words that are struck out or stressed, numbers and links within the text are those that were sealed.';
/** The first heading of the text. */
const IN_TEXT = /(<article[\s\S]*?)<\/h2>/;

describe('a reader who chooses a page is told', () => {
  test('of a page that is published to the byte, so; of any other, that nobody can say', async () => {
    const page = await openVerify(openPage);
    const html = await fetchText(site('real'), VERSION);
    const yes = await ofFile(page, 'saved.html', html);
    expect(yes).toMatch(
      /^Yes: “saved\.html” is, to the byte, what this site publishes today at \/ik-multimedia\/privacy\/2016-10\/\.\nIt shows the text of ik-multimedia\/privacy, version 2016-10, sealed on /,
    );
    expect(yes).toContain('nobody sealed it.');
    const history = await fetchText(site('real'), '/ik-multimedia/privacy/history/');
    expect(await ofFile(page, 'history.html', history)).toMatch(
      /^Yes: .+\nThat is the site’s word/,
    );
    const band = html.replace('<header class="title">', '<p>Withdrawn.</p><header class="title">');
    expect(await ofFile(page, 'band.html', band)).toMatch(
      /^Cannot say: “band\.html” has in its HTML the words of .+\nBut it is not the page that this site publishes today\./,
    );
    const styled = html.replace('<main', '<style>p{display:none}</style><main');
    expect(await ofFile(page, 'styled.html', styled)).toContain('Take care: It has <style>, which');
  });

  test.each([
    [
      'the true text in a comment',
      (html: string) => `<!-- ${html.replace(/<!--|-->/g, '')} --><h1>We sell all</h1>`,
    ],
    [
      'a sentence called a note',
      (html: string) => html.replace(IN_TEXT, '$1</h2><p class="note">We sell all.</p>'),
    ],
    ['words set high', (html: string) => html.replace(IN_TEXT, '$1 <sup>not</sup></h2>')],
    [
      'the text in a template',
      (html: string) =>
        html
          .replace('<article', '<template><article')
          .replace('</article>', '</article></template>'),
    ],
  ])('no to a page with %s', async (_, change) => {
    const html = await fetchText(site('real'), VERSION);
    const said = await ofFile(await openVerify(openPage), 'forged.html', change(html));
    expect(said).toMatch(NO);
  });

  test('of 180 kB of what would stop a weaker reader, and of what Chromium itself is slow to read', async () => {
    const page = await openVerify(openPage);
    // Chromium takes the square of the number of elements for those that it opens anew in each other.
    for (const text of ['<a '.repeat(60_000), '<h1>'.repeat(45_000), '<b>'.repeat(12_000)])
      expect(await ofFile(page, 'x.html', text)).toMatch(NO);
  });

  test('that a page has another date than was sealed', async () => {
    const text = await fetchText(site('real'), VERSION);
    const dated = text.replace('"version-name">October 2016', '"version-name">October 2015');
    expect(await ofFile(await openVerify(openPage), 'saved', dated)).toContain(
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
    const said = await ofFile(await openVerify(openPage), 'page.html', saved);
    expect(said).toMatch(/^Cannot say: “page\.html” has in its HTML/);
    expect(said).toContain(AS_SEALED);
  });

  test('that the marks and links of a saved page are those that were sealed, or which are not', async () => {
    const own = at(site('real'), VERSION);
    const html = await fetchText(site('real'), VERSION);
    // Browsers write whole addresses when they save a page.
    const saved = html
      .replaceAll('href="#', `href="${own}#`)
      .replaceAll('href="/', `href="${new URL('/', own).href}`);
    const page = await openVerify(openPage);
    expect(await ofFile(page, 'saved.html', saved)).toContain(AS_SEALED);
    const struck = html.replace(/(<article[\s\S]*?<p>)(\w+)/, '$1<s>$2</s>');
    expect(await ofFile(page, 'struck.html', struck)).toMatch(
      /Take care: it shows “~~\w+~~ .+” where “\w+ .+” was sealed/s,
    );
    const led = saved.replace(
      /(<article[\s\S]*?<p>)(\w+)/,
      '$1<a href="https://evil.example/">$2</a>',
    );
    expect(await ofFile(page, 'led.html', led)).toContain('https://evil.example/');
  });
});
