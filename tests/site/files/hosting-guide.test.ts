import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADER_RULES } from '../../../src/site/files/headers.ts';

/** The blocks of nginx in the guide: the path of each location, and the headers that it adds. */
const blocks = [
  ...readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8').matchAll(
    /^location (?:= )?(\S+) \{\n([\s\S]*?)^\}/gm,
  ),
].map(([, path = '', body = '']) => ({
  path,
  headers: Object.fromEntries(
    [...body.matchAll(/^ +add_header (\S+) "([^"]+)"(?: always)?;$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  ),
}));

test('the guide for hosts gives a block to every page, to assets and to the search', () => {
  expect(blocks.map(({ path }) => path)).toEqual(['/', '/assets/', '/pagefind/pagefind-worker.js']);
});

test.each(blocks)(
  'the headers that it copies for $path are those of the table, to the letter',
  ({ path, headers }) => {
    const rule = HEADER_RULES.find(({ pattern }) => pattern.replace(/\*$/, '') === path);
    expect(headers).toEqual(rule?.headers);
  },
);
