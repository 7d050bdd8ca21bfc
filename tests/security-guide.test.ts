import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const guide = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

test('every test that the guide on security names is there', () => {
  const named = [...guide.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(
  guide
    .split(/^## /m)
    .slice(1, 8)
    .map((text) => ({ name: text.split('\n')[0], text })),
)('$name has what is wanted, a test, and what remains', ({ text }) => {
  expect(text).toMatch(/^_Wants_/m);
  expect(text).toMatch(/`tests\//);
  expect(text).toMatch(/^- _Remains_:/m);
});
