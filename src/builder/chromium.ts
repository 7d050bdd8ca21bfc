import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ENGINE } from './folders.ts';
import { Unprintable } from './unprintable.ts';

/** The packages that are a browser and drive it, among those that a site may add. */
const BROWSER = ['@sparticuz/chromium', 'playwright-core'];

/** Places of a browser on systems for which npm has none. */
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * What npm’s Chromium needs where it has no sandbox, no graphics processor and few fonts. Its package
 * would add more: a single process, which cannot open several pages; graphics drawn by a software of its
 * own, for half as much time again; and no web security, under which no test of another origin could fail.
 */
const BARE_MACHINE = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
];

/**
 * Starts a Chromium: the one that npm brought on Linux (x64), else `CHROME_PATH` or an installed Chrome. The
 * packages are large and only few need them: who installed Clausebook as a package adds them for `pdf`.
 * @throws Unprintable where there is none
 * @param more arguments of the browser
 * @param without those that Playwright would add
 */
export async function launchChromium(
  more: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
  const ignoreDefaultArgs = [...without];
  const { chromium: playwright } = await loaded(import('playwright-core'));
  const isPackaged =
    process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];
  if (isPackaged) {
    const { default: chromium } = await loaded(import('@sparticuz/chromium'));
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...BARE_MACHINE, ...more],
      ignoreDefaultArgs,
    });
  }
  const executablePath = INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Unprintable('No Chrome was found. Install one, or say where it lies in CHROME_PATH.');
  return playwright.launch({ executablePath, args: [...more], ignoreDefaultArgs });
}

async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const { peerDependencies } = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8'));
    const packages = BROWSER.map((name) => `${name}@${peerDependencies[name]}`);
    throw new Unprintable(
      `This needs a browser, which is not installed: npm install --save-dev --save-exact ${packages.join(' ')}`,
    );
  }
}
