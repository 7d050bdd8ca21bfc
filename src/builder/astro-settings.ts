import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clausebook } from './integration.ts';
import type { KeptFolders } from './kept-folders.ts';

/**
 * Astro's settings. Every one is here because Astro would otherwise alter legal text or break the content
 * security policy: docs/decisions/0002-astro-settings.md says why.
 *
 * @param kept what the last build left that need not be made again
 */
export function astroSettings(kept?: KeptFolders) {
  return defineConfig({
    integrations: [clausebook(kept), mdx({ optimize: true })],
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    markdown: { syntaxHighlight: false },
    vite: {
      build: { assetsInlineLimit: 0 },
      // A package that is found while a page loads is bundled anew, and the page is left without it.
      optimizeDeps: { noDiscovery: true },
    },
  });
}
