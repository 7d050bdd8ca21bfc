import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeAstroProject } from './astro-project.ts';
import { writeContent } from './clausebook-project.ts';

/** A generator with the texts that it is to publish, ready to run. */
export interface Contender {
  readonly name: 'Clausebook' | 'bare Astro';
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where the built site lies. */
  readonly out: string;
  /** Removes the built site and every cache. */
  readonly forget: () => void;
  /** Changes one sentence of one version. */
  readonly edit: () => void;
}

/** Temporary files of the tools (Astro keeps Node's compile cache there), apart for each of them. */
function scratchOf(folder: string): NodeJS.ProcessEnv {
  const scratch = join(folder, '.scratch');
  return { TMPDIR: scratch, TEMP: scratch, TMP: scratch };
}

/** Clausebook itself, on `count` versions below `folder`. */
export function clausebook(folder: string, count: number): Contender {
  const content = join(folder, 'content');
  const edited = writeContent(content, count);
  return {
    name: 'Clausebook',
    command: [process.execPath, 'src/build/build.ts', '--out', 'dist.bench'],
    cwd: resolve('.'),
    env: { ...SAME_FOR_BOTH, ...scratchOf(folder), CONTENT_DIR: content },
    out: 'dist.bench',
    forget: () =>
      remove('dist.bench', '.cache/comparisons', 'node_modules/.astro', join(folder, '.scratch')),
    edit: () => reword(edited),
  };
}

/** The least that Astro needs, on the same versions. */
export function bareAstro(folder: string, count: number): Contender {
  const edited = writeAstroProject(folder, count);
  return {
    name: 'bare Astro',
    command: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: folder,
    env: { ...SAME_FOR_BOTH, ...scratchOf(folder) },
    out: join(folder, 'dist'),
    forget: () => remove(...['dist', '.cache', '.astro', '.scratch'].map((name) => join(folder, name))),
    edit: () => reword(edited),
  };
}

/** No telemetry, and one day for all statuses. */
const SAME_FOR_BOTH = { ASTRO_TELEMETRY_DISABLED: '1', SITE_DATE: '2026-11-01' };

function reword(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\nThis sentence was added after the first build.\n`);
}

function remove(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
