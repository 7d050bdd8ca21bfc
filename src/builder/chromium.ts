import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { Unprintable } from './unprintable.ts';

/** Where a browser may lie on systems for which npm has none. */
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * Starts a Chromium: the one that npm brought on Linux (x64), else `CHROME_PATH` or an installed Chrome.
 * A single process cannot open several pages, so that argument is dropped.
 * @throws Unprintable where there is none
 * @param more arguments of the browser
 * @param without those that Playwright would add
 */
export async function launchChromium(
  more: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
  const ignoreDefaultArgs = [...without];
  const isPackaged =
    process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];
  if (isPackaged) {
    const args = chromium.args.filter((argument) => argument !== '--single-process');
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...args, '--disable-background-networking', ...more],
      ignoreDefaultArgs,
    });
  }
  const executablePath = INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Unprintable('No Chrome was found. Install one, or say where it lies in CHROME_PATH.');
  return playwright.launch({ executablePath, args: [...more], ignoreDefaultArgs });
}
