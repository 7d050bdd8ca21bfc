import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, firefox } from 'playwright-core';

/** Where a Firefox may lie. */
const INSTALLED = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const RELAY = fileURLToPath(new URL('relayed-firefox.ts', import.meta.url));

/** The path of an installed Firefox; null where there is none, and tests in it are left out. */
export function installedFirefox(): string | null {
  return INSTALLED.find((path) => path && existsSync(path)) ?? null;
}

/**
 * Starts an installed Firefox, as it is published, over its own WebDriver BiDi. Looks such as a dark colour
 * scheme may not be set in it.
 * @param path from `installedFirefox`
 * @param hosts names that lead to this machine
 */
export function launchFirefox(path: string, hosts: readonly string[] = []): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: RELAY,
    env: { ...process.env, FIREFOX_BEHIND: path } as Record<string, string>,
    firefoxUserPrefs: { 'network.dns.localDomains': hosts.join() },
  });
}
