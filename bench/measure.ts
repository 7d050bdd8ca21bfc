import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What some commands used. */
export interface Cost {
  /** User and system time of the whole process tree. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /**
   * The highest resident memory of the largest Node process; Pagefind is no Node process, so that its
   * memory is not told.
   */
  readonly peakMegabytes: number;
}

/**
 * How CPU time is counted here. On Linux the kernel adds the time of every process that has ended, and
 * of its own children, to its parent's record; elsewhere each Node process tells its own at its end.
 */
export const COUNTS_TREE = process.platform === 'linux';

const USAGE_HOOK = new URL('report-usage.mjs', import.meta.url).href;

/** The kernel's unit for the times in /proc: hundredths of a second on every machine that Node runs on. */
const TICKS_A_SECOND = 100;

/** The commands to measure, and a folder in which measuring may leave a file. */
export interface Measured {
  readonly commands: readonly (readonly string[])[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly scratch: string;
  /** Exit codes that count as success; by default 0 alone. */
  readonly exitCodes?: readonly number[];
}

/** Runs commands, one after the other, and measures them. Throws with what one said where it fails. */
export async function measure({
  commands,
  cwd,
  env: own,
  scratch,
  exitCodes = [0],
}: Measured): Promise<Cost> {
  const usageFile = join(scratch, 'usage.ndjson');
  writeFileSync(usageFile, '');
  const env = {
    ...process.env,
    ...own,
    BENCH_USAGE: usageFile,
    NODE_OPTIONS: `--import=${USAGE_HOOK}`,
  };
  const before = secondsOfEndedChildren();
  const started = performance.now();
  for (const command of commands) await run(command, cwd, env, exitCodes);
  const wallSeconds = (performance.now() - started) / 1000;
  const used = readFileSync(usageFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpuSeconds: number; megabytes: number });
  rmSync(usageFile);
  return {
    wallSeconds,
    cpuSeconds: COUNTS_TREE
      ? secondsOfEndedChildren() - before
      : used.reduce((sum, each) => sum + each.cpuSeconds, 0),
    peakMegabytes: Math.max(...used.map(({ megabytes }) => megabytes)),
  };
}

/**
 * Returns the CPU seconds of this process's children that have ended, with their descendants; 0 where
 * there is no /proc.
 */
function secondsOfEndedChildren(): number {
  if (!COUNTS_TREE) return 0;
  return secondsOf(readFileSync('/proc/self/stat', 'utf8'), 'ended children');
}

/**
 * The CPU seconds that /proc/PID/stat tells.
 * @param whose of the process itself, or of its children that have ended
 */
export function secondsOf(stat: string, whose: 'own' | 'ended children'): number {
  // The second field is the program's name in brackets and may hold spaces; `utime` is the 14th, `stime` the
  // 15th, `cutime` the 16th, `cstime` the 17th.
  const fields = stat.split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = whose === 'own' ? [11, 12] : [13, 14];
  return (Number(fields[user]) + Number(fields[system])) / TICKS_A_SECOND;
}

function run(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  exitCodes: readonly number[],
): Promise<void> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', reject);
    child.on('close', (code) =>
      code !== null && exitCodes.includes(code)
        ? resolve()
        : reject(new Error(`${command.join(' ')} ended with ${code}:\n${said.slice(-2000)}`)),
    );
  });
}
