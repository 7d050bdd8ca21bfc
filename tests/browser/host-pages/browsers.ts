import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';
import { launchChromium } from '../../../src/builder/chromium.ts';
import { HOSTS } from './host-server.ts';

/** The Chromium of the tests, in which the hosts’ names lead to this machine. */
export function chromiumWithHosts(): Promise<Browser> {
  const rules = HOSTS.map((host) => `MAP ${host} 127.0.0.1`);
  return launchChromium([`--host-resolver-rules=${rules.join(', ')}`]);
}

/** Where a Firefox may lie. */
const INSTALLED = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The same in an installed Firefox; null where there is none, or one too old to be driven (before 143). */
export async function firefoxWithHosts(): Promise<Browser | null> {
  const executablePath = INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath) return null;
  return firefox
    .launch({
      channel: 'moz-firefox',
      executablePath,
      firefoxUserPrefs: { 'network.dns.localDomains': HOSTS.join() },
    })
    .catch(() => null);
}
