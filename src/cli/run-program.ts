import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CODE, EXTENSION } from '../builder/folders.ts';
import type { Call, ExitCode } from './verb.ts';

/** Programs that need a process of their own, with what Node has to be told before it starts. */
const FLAGS = {
  build: ['--max-semi-space-size=32', '--heap-growing-percent=120'],
  serve: [],
  dev: [],
} as const;

/**
 * Runs one of them on the content of a call, in the foreground.
 * @param variables the environment; without it, that of this process
 * @returns how it ended
 */
export function runProgram(
  name: keyof typeof FLAGS,
  argv: readonly string[],
  call: Pick<Call, 'content'>,
  variables: NodeJS.ProcessEnv = process.env,
): Promise<ExitCode> {
  const file = join(CODE, `builder/${name}.${EXTENSION}`);
  return runFile([...FLAGS[name], file, ...argv], call, { variables });
}

/** Runs Node on a file, as `runProgram` does; where it is to be quiet, what it says on stdout is dropped. */
export function runFile(
  command: readonly string[],
  { content }: Pick<Call, 'content'>,
  {
    variables = process.env,
    isQuiet = false,
  }: { variables?: NodeJS.ProcessEnv; isQuiet?: boolean },
): Promise<ExitCode> {
  const child = spawn(process.execPath, [...command], {
    env: { ...variables, CONTENT_DIR: content },
    stdio: ['inherit', isQuiet ? 'ignore' : 'inherit', 'inherit'],
  });
  // The keyboard interrupts both; whoever stops this process alone means that one.
  process.once('SIGINT', () => undefined);
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code === 0 ? 0 : code === 2 ? 2 : 1));
  });
}
