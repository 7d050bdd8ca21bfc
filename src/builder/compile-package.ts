import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

// `npm pack` calls this in the folder of the package before it packs. Node runs no TypeScript below
// `node_modules`: the package therefore holds `lib`, which is `src` once more with its types blanked out, so
// that lines and columns of an error are still those of the source. What makes the package is not in it.
const [SOURCE, OUT] = ['src', 'lib'];
const LEFT_OUT = /^(?:env\.d|builder\/(?:compile-package|consent-release|release-consent))\.ts$/;

/** A path to a module in quotes, wherever it stands: in an import, a script’s tag, or a worker’s address. */
const MODULE_PATH = /(['"])(\.{1,2}\/[^'"\n]*)\.ts\1/g;

function compiled(path: string): string {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  const script = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return script.replace(MODULE_PATH, '$1$2.js$1');
}

rmSync(OUT, { recursive: true, force: true });
for (const path of globSync('**/*.*', { cwd: SOURCE })) {
  if (LEFT_OUT.test(path.replaceAll('\\', '/'))) continue;
  const target = join(OUT, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  if (/\.(?:ts|astro)$/.test(path)) writeFileSync(target, compiled(path));
  else cpSync(join(SOURCE, path), target);
}
