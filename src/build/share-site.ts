import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const LOADER = fileURLToPath(new URL('../site/load-site.ts', import.meta.url));

/**
 * Lets the built pages import the very module that the build has already loaded, instead of a bundled
 * copy of it: the content is read and parsed once, and nothing of the parser goes into the bundle.
 */
export function shareSite(): Plugin {
  return {
    name: 'clausebook:share-site',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/load-site.ts')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (resolved?.id !== LOADER) return null;
      return { id: pathToFileURL(LOADER).href, external: 'absolute' };
    },
  };
}
