import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { MUTATED_ROOMS } from './rooms.ts';

// Used by `npm run mutation` alone: the tests of one room, as its faults are to be found by them.
export default defineConfig({
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'few-runs.ts') } },
  test: {
    testTimeout: 600_000,
    include: [...(MUTATED_ROOMS[process.env['MUTATED_ROOM'] ?? '']?.tests ?? [])],
  },
});
