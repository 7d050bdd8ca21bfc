import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';

/** Properties and values that mean the same side in every direction of writing. */
const PHYSICAL =
  /(?:^|[\s;{"'])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|(?:text-align|float|clear|caption-side): *(?:left|right))\s*[:;]/g;

/** Four values in one go, the second and fourth of which are the right and the left side. */
const FOUR_SIDES =
  /(?:^|[\s;{"'])((?:padding|margin|inset|scroll-margin|scroll-padding|border-(?:width|style|color|radius)): *((?:[\w.%-]|\([^()]*\))+) +((?:[\w.%-]|\([^()]*\))+) +((?:[\w.%-]|\([^()]*\))+) +((?:[\w.%-]|\([^()]*\))+))\s*[;}"']/g;

const SHEETS = globSync(
  'src/{styles,consent,components,layouts,pages,site,scripts}/**/*.{css,astro,ts}',
  {
    cwd: ROOT,
  },
);

/** The sides that a style names, as it writes them. */
function physical(text: string): string[] {
  const sides = [...text.matchAll(FOUR_SIDES)].filter(([, , , right, , left]) => right !== left);
  return [...text.matchAll(PHYSICAL), ...sides].map(([, property = '']) => property);
}

test('no style names left or right: pages in Arabic are set the other way by their direction alone', () => {
  expect(SHEETS.length).toBeGreaterThan(100);
  const found = SHEETS.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    // In a program, only what stands in `style`.
    const styles = path.endsWith('.ts') ? [...text.matchAll(/style="([^"]*)"/g)].join('\n') : text;
    return physical(styles).map((property) => `${path}: ${property}`);
  });
  expect(found).toEqual([]);
});

test.each([
  ['a { padding: 0 0 0 1rem; }', 'padding: 0 0 0 1rem'],
  ['a {inset:0 0 auto auto}', 'inset:0 0 auto auto'],
  ['a { margin: 0 calc(1rem + 2px) 0 auto; }', 'margin: 0 calc(1rem + 2px) 0 auto'],
  ['a { float: right; }', 'float: right'],
  ['a { border-left: 1px solid; }', 'border-left'],
])('%s names a side', (style, found) => {
  expect(physical(style)).toEqual([found]);
});

test.each([
  'a { padding: 0 1rem 2px 1rem; }',
  'a { margin: 0 calc(-1 * var(--inset)); }',
  'a { padding-inline: 1rem 0; }',
])('%s names none', (style) => {
  expect(physical(style)).toEqual([]);
});
