import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODE, ENGINE } from '../../src/builder/folders.ts';
import { isUnwatched } from '../../src/builder/is-unwatched.ts';

const CONTENT = '/elsewhere/our texts/content';

test.each([
  join(CODE, 'site/load-site.ts'),
  join(ENGINE, 'public/consent'),
  `${CONTENT}/acme/privacy/2020.mdx`,
  // A folder above must be entered.
  ENGINE,
  '/elsewhere',
  '/',
])('%s is watched', (path) => expect(isUnwatched(path, CONTENT)).toBe(false));

test.each([
  join(ENGINE, '.cache/test-sites'),
  join(ENGINE, 'dist/index.html'),
  join(ENGINE, 'tests'),
  `${CONTENT}-of-old/acme`,
  'C:\\elsewhere\\content',
])('%s is not', (path) => expect(isUnwatched(path, CONTENT)).toBe(true));
