import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

describe('rights', () => {
  test('a stranger finds how to stop marketing in three clicks from home', async () => {
    const page = await openPage({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(at(site('real'), '/'));
    await page.getByRole('link', { name: 'IK Multimedia', exact: true }).first().click();
    await page.getByRole('link', { name: 'Your rights, and letters' }).click();
    await page.getByRole('link', { name: 'Stop marketing' }).click();
    expect(new URL(page.url()).hash).toBe('#privacy-marketing');
    await page.locator('#privacy-marketing ~ details summary').first().click();
    const letter = await page.locator('[data-right=privacy-marketing]').innerText();
    expect(letter).toContain('no more marketing messages');
    expect(letter).toContain('Privacy Statement, version of October 2016');
    expect(letter).toContain('/ik-multimedia/privacy/2016-10/#general-purpose');
    expect(letter).toContain('one month from receipt');
  });

  test('the letter that one picks bears what one wrote, and when the time ends', async () => {
    const page = await openPage();
    await page.clock.setFixedTime('2026-11-30T12:00:00Z');
    await page.goto(at(site('real'), '/ikotek/rights/'));
    await page.getByLabel('What you want').selectOption('See your data');
    await page.getByLabel('Product or service').fill('Router & <b>more</b>');
    await page.getByLabel('Period').fill('2025');
    const letter = await page.locator('#_written pre').innerText();
    expect(letter).toContain('Product or service: Router & <b>more</b>\nPeriod: 2025\n');
    expect(letter).toContain('Counted from today, 30 November 2026, it ends on 30 December 2026.');
    const mail = page.getByRole('link', { name: 'Open in a mail program' }).first();
    const href = new URL((await mail.getAttribute('href')) ?? '');
    expect(href.pathname).toBe('info@ikotek.com');
    expect(href.searchParams.get('body')?.replaceAll('\r\n', '\n').trim()).toBe(letter.trim());
    expect(await page.locator('.due').innerText()).toBe(
      'If it is received today, 30 November 2026, that time ends on 30 December 2026; where it is extended, on 14 January 2027.',
    );
  });

  test('an address of a right has its letter picked, and nothing is kept or sent', async () => {
    const page = await openPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.goto(at(site('real'), '/ik-multimedia/rights/#privacy-marketing'));
    const written = await page.locator('#_written pre').innerText();
    expect(written).toContain('marketing');
    expect(written).toMatch(/Counted from today, .+, it ends on \d{1,2} [A-Z][a-z]+ \d{4}\./);
    await page.getByLabel('Who you are to them').fill('Mallory');
    await page.keyboard.press('Enter');
    expect(page.url()).not.toContain('Mallory');
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('what is printed of a written letter is the letter alone', async () => {
    const page = await openPage();
    await page.goto(at(site('real'), '/ikotek/rights/'));
    await page.locator('#_written button[value=print]').evaluate((button) => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
      (button as HTMLButtonElement).focus();
      (button as HTMLButtonElement).click();
    });
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('body').innerText()).trim();
    expect(printed).toMatch(/^Dear Sir or Madam,/);
    expect(printed).toMatch(/Yours faithfully$/);
  });
});
