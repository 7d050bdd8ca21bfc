import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TARGETS } from './targets.ts';

/** How many inputs each target reads; FUZZ_RUNS=20000 for a night. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 60);
/** Where the series begins: another number gives other inputs. */
const SEED = Number(process.env['FUZZ_SEED'] || 1);
/** Far more than any target takes: what is not read by then hangs. */
const PATIENCE = 120_000 + RUNS * 500;
const NAMES = Object.keys(TARGETS);
const KEPT = '.cache/fuzz';

const place = mkdtempSync(join(tmpdir(), 'clausebook-fuzz-'));
const last = join(place, 'last');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What became of each target. */
const outcomes = new Map<string, string>();

// One process reads the targets one after another. Where it fails or hangs, another one reads the rest.
beforeAll(async () => {
  for (let from = 0; from < NAMES.length; from += 1) {
    const { read, fault } = await readTargets(NAMES.slice(from));
    for (const name of NAMES.slice(from, from + read)) outcomes.set(name, 'read');
    from += read;
    const name = NAMES[from];
    if (name === undefined) return;
    outcomes.set(name, fault);
    keep(name);
  }
}, PATIENCE * NAMES.length);

test.each(NAMES)(
  '%s: whatever is given, the answer is right or a problem, and it comes',
  (name) => {
    expect(outcomes.get(name), `The input is in ${KEPT}.`).toBe('read');
  },
);

/** Reads targets in a process: how many were read to the end, and what it said of the next. */
function readTargets(names: readonly string[]): Promise<{ read: number; fault: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'run-target.ts'),
      ...[`${RUNS}`, `${SEED}`, last],
      ...names,
    ]);
    let [said, complaints] = ['', ''];
    const hangs = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      hangs.refresh();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.on('error', reject).on('close', (exit, signal) => {
      clearTimeout(hangs);
      const lines = said.split('\n');
      const read = names.findIndex((name, at) => lines[at] !== `${name}: ${RUNS} read`);
      resolve({
        read: read < 0 ? names.length : read,
        fault: `It ended with ${signal ?? exit}: ${complaints}`,
      });
    });
  });
}

/** Keeps what was being read, to be tried again. */
function keep(name: string): void {
  mkdirSync(KEPT, { recursive: true });
  copyFileSync(last, join(KEPT, `${name.replaceAll(/\W/g, '-')}-${SEED}`));
}
