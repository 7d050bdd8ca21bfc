import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clausebook } from './src/builder/integration.ts';
import type { KeptFolders } from './src/builder/kept-folders.ts';

// Every setting here is one that would otherwise alter legal text or break the content security policy:
// docs/decisions/0002-astro-settings.md says why.
export const settings = (kept?: KeptFolders) =>
  defineConfig({
    integrations: [clausebook(kept), mdx({ optimize: true })],
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    markdown: { syntaxHighlight: false },
    vite: { build: { assetsInlineLimit: 0 } },
  });

export default settings();
