import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';

/** Properties and values that mean the same side in every direction of writing. */
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|(?:text-align|float|clear|caption-side): *(?:left|right))\s*[:;]/g;

const SHEETS = globSync('src/{styles,consent,components,layouts,pages}/**/*.{css,astro}', {
  cwd: ROOT,
});

test('no style names left or right: pages in Arabic are set the other way by their direction alone', () => {
  expect(SHEETS.length).toBeGreaterThan(20);
  const found = SHEETS.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(PHYSICAL)].map(
      ([, property]) => `${path}: ${property}`,
    ),
  );
  expect(found).toEqual([]);
});
