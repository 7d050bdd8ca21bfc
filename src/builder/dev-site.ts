import { dev } from 'astro';
import { contentDirectory, recallFrom } from '../site/load-site.ts';
import { astroSettings } from './astro-settings.ts';
import { findingsBeside } from './findings-on-disk.ts';

/**
 * Starts the development server. It takes over what was found before in a large archive, as a build does.
 * @param code digest of all programs, taken before they were loaded
 */
export async function devSite(port: number, code: string): Promise<void> {
  recallFrom(findingsBeside(contentDirectory(), () => code));
  await dev({ ...astroSettings(), configFile: false, server: { port } });
}
