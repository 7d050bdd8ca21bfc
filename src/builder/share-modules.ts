import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { CODE } from './folders.ts';

/** As Vite writes paths: with `/`, on every system. */
const SOURCE = CODE.replaceAll('\\', '/');

/**
 * Lets the built pages import the very modules that the build itself runs on, instead of bundled copies of
 * them: the content is read and parsed once, what is remembered of it is remembered once, and each
 * function is compiled once. What runs in browsers is bundled as ever.
 */
export function shareModules(): Plugin {
  return {
    name: 'clausebook:share-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer) {
      if (!/^\.{1,2}\/.*(?<!\.client)\.[jt]s$/.test(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved?.id.startsWith(SOURCE)) return null;
      return { id: pathToFileURL(resolved.id).href, external: 'absolute' };
    },
  };
}
