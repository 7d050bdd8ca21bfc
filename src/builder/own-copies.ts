import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { CODE, EXTENSION } from './folders.ts';

/** As Vite writes paths: with `/`, on every system. */
const SOURCE = CODE.replaceAll('\\', '/');

/**
 * A module that scripts of several pages need and that is smaller than a request, and the scripts that
 * get a copy.
 */
const SMALL = [
  { module: 'scripts/search-key.client', importer: /\.astro\?/ },
  { module: 'compare/vocabulary', importer: /\/(?:src|lib)\/search\// },
  { module: 'policy/canonical-text', importer: /\/(?:src|lib)\/ledger\// },
];

/**
 * Gives each script in the browser its own copy of some small modules, so that a page asks for one script
 * and not for parts of it besides.
 */
export function ownCopies(): Plugin {
  return {
    name: 'clausebook:own-copies',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      if (!importer || !SMALL.some((small) => small.importer.test(importer))) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!SMALL.some(({ module }) => resolved?.id === `${SOURCE}${module}.${EXTENSION}`))
        return null;
      const owner = createHash('sha256').update(importer).digest('hex').slice(0, 8);
      return `${resolved?.id}?of=${owner}`;
    },
  };
}
