import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, compileModule } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where it would lie if it were a file: beside the packages that it imports. */
const APP = `${PROJECT}app.js`;

/** What Astro’s router imports from a build of its own. */
const ADAPTER = 'virtual:astro:adapter-config/client';

/**
 * The source of a small application as one script, with the packages that it imports.
 * @param svelte the source of `App.svelte`, which it may import
 */
export async function bundleApp(source: string, svelte = ''): Promise<string> {
  const entry: Plugin = {
    name: 'app',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (id === APP || id === ADAPTER) return id;
      if (id === 'App.svelte') return `${PROJECT}${id}`;
      return id === 'svelte' && importer
        ? `${PROJECT}node_modules/svelte/src/index-client.js`
        : null;
    },
    load(id) {
      if (id === APP) return source;
      if (id === ADAPTER) return 'export const internalFetchHeaders = {};';
      return id === `${PROJECT}App.svelte` ? svelte : null;
    },
    transform(code, id) {
      if (id.endsWith('.svelte'))
        return compile(code, { filename: id, generate: 'client' }).js.code;
      return id.endsWith('.svelte.js') ? compileModule(code, { filename: id }).js.code : null;
    },
  };
  const built = await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'error',
    plugins: [entry],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true' },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: APP, formats: ['iife'], name: 'app' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}

/** Where a file of an installed package lies. */
export function packagePath(path: string): string {
  return `${PROJECT}node_modules/${path}`;
}

export function packageFile(path: string): string {
  return readFileSync(packagePath(path), 'utf8');
}
