import { defineConfig } from 'vitest/config';

// Three projects, one after another: what runs in milliseconds, what starts builds of its own, and what
// drives a browser. The last two share Astro’s cache folder, so their files run one at a time.
const slow = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // What a test found is the news: none of it is cut short.
  chaiConfig: { truncateThreshold: 0 },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/browser/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
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
          globalSetup: 'tests/browser/global-setup.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
