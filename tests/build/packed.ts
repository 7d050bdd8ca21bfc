import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { PROJECT, type Run } from './run-build.ts';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Packs a package as it would be published; its tarball. */
export function pack(folder: string, target: string): string {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', target], {
    cwd: join(PROJECT, folder),
    env: withNode(),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { name } = JSON.parse(readFileSync(join(PROJECT, folder, 'package.json'), 'utf8'));
  const tarball = readdirSync(target).find((file) => new RegExp(`^${name}-\\d`).test(file));
  if (!tarball) throw new Error(`${name} was not packed.`);
  return join(target, tarball);
}

/** Unpacks a tarball of npm into a folder, which begins to exist. */
export function unpack(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

/**
 * Installs Clausebook’s tarball into a project as npm would, without a network: the tarball is unpacked, and
 * every package that npm would add stands beside it as a link into this project. What only its tests need
 * does not, so that a package that is missing in `dependencies` is missed.
 */
export function installPacked(project: string, tarball: string): string {
  const modules = join(project, 'node_modules');
  const engine = join(modules, 'clausebook');
  unpack(tarball, engine);
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'),
  );
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const isTop = /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path);
    if (!isTop || dev || devOptional || !existsSync(join(PROJECT, path))) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(project, path), 'junction');
  }
  return engine;
}

/** Calls `clausebook` in a project; it fails the test where the exit code is another than expected. */
export function clausebook(project: string, argv: readonly string[], exitCode = 0): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/clausebook/bin/clausebook.js'), ...argv],
    { cwd: project, env: { ...withNode(), SITE_DATE: '2026-12-01' }, encoding: 'utf8' },
  );
  if (status !== exitCode)
    throw new Error(`clausebook ${argv.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return { exitCode: status, stdout, stderr };
}

/** The environment without what the test runner and npm say of this project, with this Node first. */
function withNode(): NodeJS.ProcessEnv {
  const own =
    /^(?:NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITE.*|npm_.*|INIT_CWD|CONTENT_DIR)$/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
}
