import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project’s own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where tests build: ignored by git, within the project because Astro wants its output there. */
export const BUILT_SITES = '.cache/test-sites';

/** How a process ended. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that has not ended yet. */
export interface RunningProcess {
  readonly ended: Promise<Run>;
  /** Waits until it has said something, on either stream; what stands in the pattern’s first group. */
  said(pattern: RegExp): Promise<string>;
  stop(): void;
}

export interface BuildOptions {
  /** The folder to build into, from the project’s. */
  readonly out: string;
  /** The content folder; without it, the project’s own. */
  readonly content?: string | undefined;
  /** The day for which statuses are computed. */
  readonly day?: string | undefined;
}

/** Builds a site in a process of its own, as `npm run build` does. */
export function runBuild(options: BuildOptions): Promise<Run> {
  return startBuild(options).ended;
}

export function startBuild({ out, content, day }: BuildOptions): RunningProcess {
  return start(['src/builder/build.ts', '--out', out], { CONTENT_DIR: content, SITE_DATE: day });
}

/** Starts Node on a file of the project. */
export function start(
  command: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
): RunningProcess {
  const child = spawn(process.execPath, [...command], {
    cwd: PROJECT,
    env: { ...inheritedVariables(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = exitOf(child).then((exitCode) => ({ exitCode, stdout, stderr }));
  return {
    ended,
    stop: () => child.kill('SIGTERM'),
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout + stderr);
          if (found) resolve(found[1] ?? found[0]);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        ended.then(
          () => reject(new Error(`It ended without saying ${pattern}:\n${stdout}${stderr}`)),
          reject,
        );
      }),
  };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
}

/** What the test runner says of itself (NODE_ENV=test and the like) would change what Astro builds. */
function inheritedVariables(): NodeJS.ProcessEnv {
  const own =
    /^(?:NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITE.*|CLAUSEBOOK_.*|CONTENT_DIR|SITE_DATE|PORT)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
