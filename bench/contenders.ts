import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeAstroProject } from './astro-project.ts';
import { writeContent } from './clausebook-project.ts';
import type { ArchiveShape } from './corpus.ts';
import { writeEleventyProject } from './eleventy-project.ts';
import { copyProject } from './project-copy.ts';

/** A generator with the texts that it is to publish, ready to run. */
export interface Contender {
  readonly name: string;
  /** Commands that run one after the other. */
  readonly commands: readonly (readonly string[])[];
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

/**
 * Clausebook itself, on generated versions below `folder`.
 * @param options.isPlain without the kinds of pages and files that `project-copy.ts` names
 */
export function clausebook(
  folder: string,
  shape: ArchiveShape,
  { isPlain }: { readonly isPlain: boolean },
): Contender {
  const project = join(folder, 'project');
  copyProject(project, isPlain);
  const content = join(folder, 'content');
  const edited = writeContent(content, shape);
  recordAddresses(content);
  const out = join(folder, 'dist');
  return contender(
    {
      name: isPlain ? 'Clausebook, plain' : 'Clausebook',
      commands: [[process.execPath, ...buildArguments(), '--out', out]],
      cwd: project,
      out,
    },
    {
      folder,
      edited,
      caches: [out, join(project, '.cache'), join(project, '.astro')],
    },
    { CONTENT_DIR: content },
  );
}

/** A published site has its record of addresses; making the record is no part of a build. */
function recordAddresses(content: string): void {
  const args = ['src/cli/policy.ts', 'addresses', '--write', '--content', content];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

/** The flags that `npm run build` gives to Node. */
export function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** The least that Astro needs, on the same versions; Pagefind indexes every page, as its guide says. */
export function bareAstro(
  folder: string,
  shape: ArchiveShape,
  { hasSearch }: { readonly hasSearch: boolean },
): Contender {
  const edited = writeAstroProject(folder, shape);
  const out = join(folder, 'dist');
  const commands = [
    [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    [process.execPath, resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', out],
  ];
  return contender(
    {
      name: hasSearch ? 'bare Astro, Pagefind' : 'bare Astro',
      commands: hasSearch ? commands : commands.slice(0, 1),
      cwd: folder,
      out,
    },
    { folder, edited, caches: [out, join(folder, '.cache'), join(folder, '.astro')] },
    {},
  );
}

/** The least that Eleventy needs, likewise. It is installed in this folder alone: `npm ci --prefix bench`. */
export function bareEleventy(folder: string, shape: ArchiveShape): Contender {
  const edited = writeEleventyProject(folder, shape);
  const out = join(folder, 'dist');
  return contender(
    {
      name: 'bare Eleventy, Pagefind',
      commands: [
        [
          process.execPath,
          join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs'),
          '--quiet',
        ],
        [process.execPath, resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', out],
      ],
      cwd: folder,
      out,
    },
    { folder, edited, caches: [out, join(folder, '.cache')] },
    {},
  );
}

function contender(
  what: Pick<Contender, 'name' | 'commands' | 'cwd' | 'out'>,
  where: { folder: string; edited: string; caches: readonly string[] },
  env: NodeJS.ProcessEnv,
): Contender {
  // Each has its own temporary folder, since Astro keeps Node's compile cache there.
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
      // The folder is moved, not deleted: on ext4, files made within a minute of such a deletion cost
      // three times as long.
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
