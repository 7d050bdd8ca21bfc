import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const PROJECT = resolve(import.meta.dirname, '../..');

export interface Answer {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `policy` as a user does, from a folder, with the environment given. */
export function runPolicy(
  args: readonly string[],
  options: { from?: string; env?: NodeJS.ProcessEnv } = {},
): Answer {
  const { CONTENT_DIR: _, SITE_DATE: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/cli/policy.ts'), ...args],
    {
      cwd: PROJECT,
      env: { ...inherited, INIT_CWD: options.from ?? PROJECT, ...options.env },
      encoding: 'utf8',
    },
  );
  return { exit: status, out: stdout, error: stderr };
}

/** A copy of a fixture that the test may spoil; gone when the test is over. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'clausebook-'));
  cpSync(join(PROJECT, folder), copy, { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
