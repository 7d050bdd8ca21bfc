import { expect, test } from 'vitest';
import { sizeInWords, sizeOf } from '../../src/builder/site-size.ts';
import { folderWith } from '../cli/run-policy.ts';

const SMALL = { files: 322, bytes: 14_240_000, largest: { path: 'a.wasm', bytes: 1_000_000 } };

test('a built folder is counted, with its largest file', () => {
  const folder = folderWith({ 'index.html': 'abc', 'acme/privacy/index.txt': 'abcdef' });
  expect(sizeOf(folder)).toEqual({
    files: 2,
    bytes: 9,
    largest: { path: 'acme/privacy/index.txt', bytes: 6 },
  });
});

test('the size is said, and no limit that is far away', () => {
  expect(sizeInWords(SMALL)).toEqual({ size: '322 files, 14.2 MB', limits: [] });
});

test.each([
  [
    { files: 16_000 },
    'Cloudflare Pages takes 20,000 files, or 100,000 on a paid plan, and this site has 16,000.',
  ],
  [
    { largest: { path: 'big.pdf', bytes: 25_000_000 } },
    'Cloudflare Pages takes files of up to 25 MiB, and big.pdf has 25 MB.',
  ],
  [{ bytes: 900_000_000 }, 'GitHub Pages takes sites of up to 1 GB, and this one has 900 MB.'],
])('a limit of a host that is near is named: %j', (facts, sentence) => {
  expect(sizeInWords({ ...SMALL, ...facts }).limits[0]).toBe(sentence);
});

test('where a site is too large, the switches are named; where one file is, they would not help', () => {
  const remedy =
    'site.yaml can leave out what this site can do without: leaveOut: [word-files, clause-pages, comparisons-with-current] (docs/hosting.md).';
  expect(sizeInWords({ ...SMALL, files: 16_000 }).limits.slice(1)).toEqual([remedy]);
  expect(sizeInWords({ ...SMALL, bytes: 900_000_000 }).limits.slice(1)).toEqual([remedy]);
  const largest = { path: 'big.pdf', bytes: 25_000_000 };
  expect(sizeInWords({ ...SMALL, largest }).limits).toHaveLength(1);
});
