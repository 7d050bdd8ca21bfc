import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Files run two at a time, whatever the machine says of itself: Vitest would keep one of two cores free.
const maxWorkers = 2;

// Modules are evaluated once a worker, not once a file. Nothing that a test file imports may therefore
// keep what another file did: state belongs to the file (`beforeAll`) or to the test.
const isolate = false;

// A test that hangs ends in the end. Not sooner, since other programs may need the machine as well.
const patience = 600_000;

// Workers, and the programs that tests start, find modules compiled by whoever loaded them before. Builds
// and `policy` keep compiled modules themselves, but not where CI is set.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

const slow = {
  maxWorkers,
  isolate,
  // Sites that several files read are built before any of them runs.
  globalSetup: 'tests/set-up-sites.ts',
  testTimeout: patience,
  hookTimeout: patience,
  // What a test found is the news: none of it is cut short.
  chaiConfig: { truncateThreshold: 0 },
};

/** Files with properties of which `npm test` tries a part of the inputs (`tests/runs.ts`). */
const withProperties = globSync('tests/**/*.test.ts', {
  exclude: ['**/node_modules/**'],
}).filter((file) => readFileSync(file, 'utf8').includes('/runs.ts'));

// What runs in milliseconds comes first. Then builds and browsers run side by side.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // `npm run mutation` installs packages below tests/, which have tests of their own.
          exclude: ['**/node_modules/**', 'tests/build/**', 'tests/browser/**', 'tests/content/**'],
          maxWorkers,
          isolate,
          testTimeout: patience,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'corpora',
          include: ['tests/**/corpora.test.ts', 'tests/**/*-corpora.test.ts'],
          env: { CORPORA: 'whole' },
          maxWorkers,
          isolate,
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'properties',
          include: withProperties,
          env: { PROPERTIES: 'whole' },
          maxWorkers,
          isolate,
          testTimeout: patience,
        },
      },
      {
        test: {
          ...slow,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          globalSetup: 'tests/content/set-up-content.ts',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...slow,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...slow,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
