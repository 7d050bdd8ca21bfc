import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  /** A folder for temporary files. */
  readonly scratch: string;
  /** Takes the built site and every cache out of the way, so that the next build is a cold one. */
  readonly forget: () => void;
  /** Changes one version. */
  readonly edit: () => void;
}

/** Clausebook itself, on `count` versions below `folder`. */
export function clausebook(folder: string, count: number): Contender {
  const content = join(folder, 'content');
  const edited = writeContent(content, count);
  const out = 'dist.bench';
  return contender(
    {
      name: 'Clausebook',
      command: [process.execPath, ...buildArguments(), '--out', out],
      cwd: resolve('.'),
      out,
    },
    { folder, edited, caches: [out, '.cache/comparisons', 'node_modules/.astro'] },
    { CONTENT_DIR: content },
  );
}

/** What `npm run build` gives to Node. */
function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** The least that Astro needs, on the same versions. */
export function bareAstro(folder: string, count: number): Contender {
  const edited = writeAstroProject(folder, count);
  const out = join(folder, 'dist');
  return contender(
    {
      name: 'bare Astro',
      command: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
      cwd: folder,
      out,
    },
    { folder, edited, caches: [out, join(folder, '.cache'), join(folder, '.astro')] },
    {},
  );
}

function contender(
  what: Pick<Contender, 'name' | 'command' | 'cwd' | 'out'>,
  where: { folder: string; edited: string; caches: readonly string[] },
  env: NodeJS.ProcessEnv,
): Contender {
  // Apart for each, since Astro keeps Node's compile cache among temporary files.
  const scratch = join(where.folder, '.scratch');
  mkdirSync(scratch);
  let forgotten = 0;
  return {
    ...what,
    scratch,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_DATE: '2026-11-01',
      TMPDIR: scratch,
      TEMP: scratch,
      TMP: scratch,
      ...env,
    },
    forget() {
      // Moved, not deleted: on ext4, files made within a minute of such a deletion cost thrice the time.
      const trash = join(where.folder, `.forgotten-${forgotten++}`);
      mkdirSync(trash);
      for (const path of [...where.caches, scratch]) moveInto(trash, path);
      mkdirSync(scratch);
    },
    edit() {
      const text = readFileSync(where.edited, 'utf8');
      writeFileSync(where.edited, `${text}\nThis sentence was added after the first build.\n`);
    },
  };
}

function moveInto(trash: string, path: string): void {
  try {
    renameSync(path, join(trash, path.replaceAll(/[^\w]/g, '-')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
