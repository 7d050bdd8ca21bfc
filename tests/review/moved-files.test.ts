import { expect, test } from 'vitest';
import { movedFiles, movedFolders } from '../../src/review/moved-files.ts';

const digests = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

test('a policy that moved is neither gone nor new: its folder is told', () => {
  const moved = movedFiles(
    digests({ 'acme/terms/2016.mdx': 'a', 'acme/terms/2020.mdx': 'b', 'acme/a/2016.mdx': 'c' }),
    digests({ 'acme/fees/2016.mdx': 'a', 'acme/fees/2020.mdx': 'b', 'acme/a/2016.mdx': 'c' }),
  );
  expect([...moved]).toEqual([
    ['acme/fees/2016.mdx', 'acme/terms/2016.mdx'],
    ['acme/fees/2020.mdx', 'acme/terms/2020.mdx'],
  ]);
  expect(movedFolders(moved)).toEqual(['acme/terms/ → acme/fees/']);
});

test('a file that was changed, or copied, did not move', () => {
  expect([...movedFiles(digests({ 'a/b/1.mdx': 'x' }), digests({ 'a/c/1.mdx': 'y' }))]).toEqual([]);
  const copied = movedFiles(
    digests({ 'a/b/1.mdx': 'x' }),
    digests({ 'a/b/1.mdx': 'x', 'a/c/1.mdx': 'x' }),
  );
  expect([...copied]).toEqual([]);
});
