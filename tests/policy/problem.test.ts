import { expect, test } from 'vitest';
import { compareProblems, type Problem } from '../../src/policy/problem.ts';
import type { RuleName } from '../../src/policy/rules.ts';

const at = (file: string, line: number, column: number, rule: RuleName): Problem => ({
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
    at('b.mdx', 1, 1, 'bad-date'),
    at('a.mdx', 10, 1, 'bad-date'),
    at('a.mdx', 2, 9, 'bad-date'),
    at('a.mdx', 2, 3, 'bad-id'),
    at('a.mdx', 2, 3, 'bad-date'),
  ].sort(compareProblems);
  expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
    [
      'a.mdx:2:3 bad-date',
      'a.mdx:2:3 bad-id',
      'a.mdx:2:9 bad-date',
      'a.mdx:10:1 bad-date',
      'b.mdx:1:1 bad-date',
    ],
  );
});

test('what was published and would be lost comes before all else', () => {
  const sorted = [
    at('acme/a.mdx', 1, 1, 'bad-date'),
    at('addresses.json', 7, 1, 'vanished-address'),
    at('addresses.json', 3, 1, 'vanished-address'),
  ].sort(compareProblems);
  expect(sorted.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '3 vanished-address',
    '7 vanished-address',
    '1 bad-date',
  ]);
});
