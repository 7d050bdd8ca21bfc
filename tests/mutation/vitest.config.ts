import { defineConfig } from 'vitest/config';
import { MUTATED_ROOMS } from './rooms.ts';

// Used by `npm run mutation` alone: the tests of one room, as its faults are to be found by them.
export default defineConfig({
  test: {
    testTimeout: 600_000,
    include: [...(MUTATED_ROOMS[process.env['MUTATED_ROOM'] ?? '']?.tests ?? [])],
  },
});
