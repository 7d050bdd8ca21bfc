import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../src/builder/chromium.ts';
import { installedFirefox, launchFirefox } from '../firefox/launch-firefox.ts';
import { HOSTS } from './host-server.ts';

/** The Chromium of the tests, in which the hosts’ names lead to this machine. */
export function chromiumWithHosts(): Promise<Browser> {
  const rules = HOSTS.map((host) => `MAP ${host} 127.0.0.1`);
  return launchChromium([`--host-resolver-rules=${rules.join(', ')}`]);
}

/** The same in an installed Firefox; null where there is none. */
export async function firefoxWithHosts(): Promise<Browser | null> {
  const path = installedFirefox();
  return path === null ? null : launchFirefox(path, HOSTS);
}
