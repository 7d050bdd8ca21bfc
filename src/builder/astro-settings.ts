import { defineConfig } from 'astro/config';
import { contentDirectory } from '../site/load-site.ts';
import { CODE, ENGINE, inProject } from './folders.ts';
import { clausebook } from './integration.ts';
import { isUnwatched } from './is-unwatched.ts';
import type { KeptFolders } from './kept-folders.ts';

/**
 * Astro's settings. Every one is here because Astro would otherwise alter legal text or break the content
 * security policy: docs/decisions/0002-astro-settings.md says why.
 *
 * @param kept what the last build left that need not be made again
 *
 * Pages lie in the engine, which Astro wants below its root. All that it writes lies in the site’s project.
 */
export function astroSettings(kept?: KeptFolders) {
  return defineConfig({
    root: ENGINE,
    srcDir: CODE,
    publicDir: inProject('public'),
    cacheDir: inProject('.cache/astro'),
    integrations: [clausebook(kept)],
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    vite: {
      cacheDir: inProject('.cache/vite'),
      build: { assetsInlineLimit: 0 },
      server: {
        fs: { allow: [ENGINE, inProject('.'), contentDirectory()] },
        watch: { ignored: (path) => isUnwatched(path, contentDirectory()) },
      },
      // Vite bundles a package anew when a page that is loading needs it, and the page is left without
      // it.
      optimizeDeps: { noDiscovery: true },
    },
  });
}
