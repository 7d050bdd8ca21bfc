import { expect, test } from 'vitest';
import { arePublishable, compareProblems, type Problem } from '../../src/policy/problem.ts';
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

test('problems of one place are ordered by rule, and the same problem twice is in no order', () => {
  const [one, other] = [at('a.mdx', 1, 1, 'bad-date'), at('a.mdx', 1, 1, 'bad-id')];
  expect([compareProblems(one, other), compareProblems(other, one)]).toEqual([-1, 1]);
  expect(compareProblems(one, one)).toBe(0);
  const lost = at('z.mdx', 1, 1, 'vanished-address');
  expect(compareProblems(one, lost)).toBeGreaterThan(0);
  expect(compareProblems(lost, one)).toBeLessThan(0);
});

test('only an error stops the content from being published', () => {
  const error = at('a.mdx', 1, 1, 'bad-date');
  const warning = { ...error, severity: 'warning' } as const;
  expect(arePublishable([])).toBe(true);
  expect(arePublishable([warning, warning])).toBe(true);
  expect(arePublishable([warning, error])).toBe(false);
});
