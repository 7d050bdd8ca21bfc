import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { CODE } from './folders.ts';

/** As Vite writes paths: with `/`, on every system. */
const SOURCE = CODE.replaceAll('\\', '/');
/** Where the development server finds what this process has loaded, by address. */
const LOADED = 'clausebook:loaded-modules';

/**
 * Lets pages import the very modules that the build, or the development server, itself runs on, instead of
 * copies of them: the content is read and parsed once, what is remembered of it is remembered once, and
 * each function is compiled once. What runs in browsers is bundled as ever.
 */
export function shareModules(command: 'build' | 'dev'): Plugin {
  const loaded = new Map<string, object>();
  Reflect.set(globalThis, Symbol.for(LOADED), loaded);
  return {
    name: 'clausebook:share-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer) {
      if (!/^\.{1,2}\/.*(?<!\.client)\.[jt]s$/.test(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved?.id.startsWith(SOURCE)) return null;
      const { href } = pathToFileURL(resolved.id);
      return command === 'build' ? { id: href, external: 'absolute' } : `\0lent:${href}`;
    },
    // The development server calls no file of the project external: a page gets what was loaded here.
    async load(id) {
      if (!id.startsWith('\0lent:')) return null;
      const href = id.slice('\0lent:'.length);
      const module: object = await import(href);
      loaded.set(href, module);
      const names = Object.keys(module).join(', ');
      return `export const { ${names} } = globalThis[Symbol.for('${LOADED}')].get(${JSON.stringify(href)});`;
    },
  };
}
