import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTATED_ROOMS } from './rooms.ts';

// `npm run mutation [-- ROOM…] [--only FILE,…] [--share 0.2]`: makes small faults in the pure cores, one at
// a time, and counts which of them their tests find. Where a share is asked for, Stryker counts the others
// as errors. What is left of it: .cache/mutation/<room>.json and .html.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    share: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
  },
});
const PROJECT = join(import.meta.dirname, '../..');
const OUT = join(PROJECT, '.cache/mutation');
const chosen = positionals.length > 0 ? positionals : Object.keys(MUTATED_ROOMS);
const unknown = chosen.filter((name) => !MUTATED_ROOMS[name]);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no room ${unknown.join(', ')}. Choose of ${Object.keys(MUTATED_ROOMS).join(', ')}.\n`,
  );
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });
for (const name of chosen) {
  const config = join(OUT, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(settings(name), null, 2));
  const { status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    {
      cwd: PROJECT,
      stdio: 'inherit',
      env: { ...process.env, MUTATED_ROOM: name, MUTATED_SHARE: values.share },
    },
  );
  if (status !== 0) process.exitCode = 1;
}

function settings(name: string) {
  const room = MUTATED_ROOMS[name];
  return {
    testRunner: 'one-process',
    plugins: [join(import.meta.dirname, 'runner.ts')],
    mutate: values.only ? values.only.split(',') : room?.mutate,
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    // What runs once when a module is loaded (lists, patterns) would need all tests anew for each fault.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: join(OUT, `${name}.incremental.json`),
    tempDirName: join(OUT, 'sandbox'),
    cleanTempDir: 'always',
    ignorePatterns: ['.cache', '.git', 'dist', 'dist.*', 'bench', 'tests/mutation/node_modules'],
    reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
    clearTextReporter: {
      allowColor: false,
      logTests: false,
      reportTests: false,
      reportMutants: false,
    },
    jsonReporter: { fileName: join(OUT, `${name}.json`) },
    htmlReporter: { fileName: join(OUT, `${name}.html`) },
    // The runner ends what never ends, by the time of the processor: a clock says little on a busy machine.
    timeoutMS: 600_000,
    thresholds: { high: 95, low: 85, break: 85 },
    allowConsoleColors: false,
    disableTypeChecks: false,
  };
}
