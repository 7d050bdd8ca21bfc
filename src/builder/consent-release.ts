import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { textsIn } from '../consent/texts-in.ts';
import { VERSION } from '../consent/version.ts';
import { BUILT_IN_LANGUAGES } from '../messages/words-in.ts';
import type { ConsentRelease } from '../site/view/consent-releases.ts';
import { DEFAULT_SNIPPET } from './default-snippet.ts';
import { CODE, ENGINE, RELEASES } from './folders.ts';

/** The releases that were made. */
export function recordedReleases(): ConsentRelease[] {
  const file = join(RELEASES, 'releases.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** The words in each language, as files beside the script. */
function wordFiles(): Record<string, string> {
  return Object.fromEntries(
    BUILT_IN_LANGUAGES.map((language) => [
      `${language}.json`,
      `${JSON.stringify(textsIn(language), null, 2)}\n`,
    ]),
  );
}

/** The files of the current version, as the source gives them. */
export async function makeRelease(): Promise<Readonly<Record<string, string>>> {
  const words = wordFiles();
  const more = { 'more.js': await bundle('more.ts', 'es', {}) };
  const loaded = Object.entries({ ...words, ...more });
  const FILES = Object.fromEntries(
    loaded.map(([name, text]) => [name, integrityOf(text, 'sha256')]),
  );
  return {
    'embed.js': await bundle('embed.ts', 'iife', { FILES: JSON.stringify(FILES) }),
    ...more,
    'default.js': DEFAULT_SNIPPET,
    'embed.d.ts': readFileSync(join(CODE, 'consent/api.ts'), 'utf8'),
    ...words,
  };
}

/** One script of a file and all that it imports. */
async function bundle(
  file: string,
  format: 'es' | 'iife',
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const built = await build({
    configFile: false,
    root: ENGINE,
    publicDir: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      // A second minifier after Vite’s own saves a few per cent.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        module: format === 'es',
        compress: {
          passes: 6,
          unsafe_arrows: true,
          keep_fargs: false,
          pure_getters: true,
          hoist_funs: true,
        },
      },
      target: 'es2022',
      // Nothing is rewritten for older browsers: `light-dark()` would become many times as long.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      rollupOptions: { output: { minify: true } },
      lib: { entry: join(CODE, 'consent', file), formats: [format], name: 'clausebook' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  const [chunk] = output.output;
  return `/*! Clausebook ${VERSION}, MIT */\n${inAscii(chunk.code)}`;
}

/** Letters outside ASCII are escaped in strings: a page in another encoding would garble them. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => {
    const digits = letter.charCodeAt(0).toString(16);
    return digits.length > 2 ? `\\u${digits.padStart(4, '0')}` : `\\x${digits}`;
  });
}

/** Returns what `integrity` must say of a file. Digests that a script carries are shorter. */
export function integrityOf(text: string, digest: 'sha384' | 'sha256' = 'sha384'): string {
  return `${digest}-${createHash(digest).update(text).digest('base64')}`;
}

/**
 * Writes the files of the current version and adds it to the list.
 * @param options.again whether a version may be written that is in the list already: only before it was
 *   published anywhere
 */
export async function writeRelease(options: { again: boolean }): Promise<string> {
  const files = await makeRelease();
  const release: ConsentRelease = {
    version: VERSION,
    file: `${VERSION}/embed.js`,
    integrity: integrityOf(files['embed.js'] ?? ''),
    files: Object.keys(files).filter((name) => !name.endsWith('.d.ts')),
    denial: {
      file: `${VERSION}/default.js`,
      inline: DEFAULT_SNIPPET,
      hash: integrityOf(DEFAULT_SNIPPET, 'sha256'),
    },
  };
  const recorded = recordedReleases();
  const same = recorded.find(({ version }) => version === VERSION);
  if (same && same.integrity !== release.integrity && !options.again)
    throw new Error(
      `${VERSION} was released, and a release never changes. Raise the version in src/consent/version.ts.`,
    );
  mkdirSync(join(RELEASES, VERSION), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(RELEASES, VERSION, name), text);
  const list = [release, ...recorded.filter(({ version }) => version !== VERSION)];
  writeFileSync(join(RELEASES, 'releases.json'), `${JSON.stringify(list, null, 2)}\n`);
  return `${VERSION}: ${release.integrity}\n`;
}
