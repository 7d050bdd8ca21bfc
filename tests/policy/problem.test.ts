import { expect, test } from 'vitest';
import { compareProblems, type Problem } from '../../src/policy/problem.ts';

const at = (file: string, line: number, column: number, rule: string): Problem => ({
  file,
  line,
  column,
  rule,
  what: '',
  mend: '',
  severity: 'error',
});

test('problems are ordered as a reader goes through the files', () => {
  const sorted = [
    at('b.mdx', 1, 1, 'a'),
    at('a.mdx', 10, 1, 'a'),
    at('a.mdx', 2, 9, 'a'),
    at('a.mdx', 2, 3, 'b'),
    at('a.mdx', 2, 3, 'a'),
  ].sort(compareProblems);
  expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
    ['a.mdx:2:3 a', 'a.mdx:2:3 b', 'a.mdx:2:9 a', 'a.mdx:10:1 a', 'b.mdx:1:1 a'],
  );
});

test('what was published and would be lost comes before all else', () => {
  const sorted = [
    at('acme/a.mdx', 1, 1, 'a'),
    at('addresses.json', 7, 1, 'vanished-address'),
    at('addresses.json', 3, 1, 'vanished-address'),
  ].sort(compareProblems);
  expect(sorted.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '3 vanished-address',
    '7 vanished-address',
    '1 a',
  ]);
});
