import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TARGETS } from './targets.ts';

/** How many inputs each target reads; FUZZ_RUNS=20000 for a night. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 60);
/** Where the series begins: another number gives other inputs. */
const SEED = Number(process.env['FUZZ_SEED'] || 1);
/** Far more than any of them takes: what is not done by then hangs. */
const PATIENCE = 120_000 + RUNS * 500;

const place = mkdtempSync(join(tmpdir(), 'clausebook-fuzz-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test.each(Object.keys(TARGETS))(
  '%s: whatever is given, the answer is right or a problem, and it comes',
  async (name) => {
    const last = join(place, name.replaceAll(/\W/g, '-'));
    const said = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [join(import.meta.dirname, 'run-target.ts'), name, `${RUNS}`, `${SEED}`, last],
        { timeout: PATIENCE, killSignal: 'SIGKILL', maxBuffer: 10_000_000 },
        (error, stdout, stderr) => resolve(error ? `${error.signal ?? ''}${stderr}` : stdout),
      );
    });
    if (said !== `${RUNS} read\n`) keep(last);
    expect(said, `The input is in ${KEPT}.`).toBe(`${RUNS} read\n`);
  },
);

const KEPT = '.cache/fuzz';

/** Keeps what was being read, to be tried again. */
function keep(last: string): void {
  mkdirSync(KEPT, { recursive: true });
  copyFileSync(last, join(KEPT, `${last.split(/[\\/]/).at(-1)}-${SEED}`));
}
