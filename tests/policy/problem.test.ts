import { expect, test } from 'vitest';
import { compareProblems, type Problem } from '../../src/policy/problem.ts';

test('problems are ordered as a reader goes through the files', () => {
  const at = (file: string, line: number, column: number, rule: string): Problem => ({
    file,
    line,
    column,
    rule,
    what: '',
    mend: '',
    severity: 'error',
  });
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
