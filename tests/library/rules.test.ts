import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedFile, FAULTS } from './fault-fixture.ts';
import { ruleNames } from './rule-names.ts';

/** Rules whose fault cannot be a committed fixture, and the test that makes it. */
const MADE_IN_TESTS: Readonly<Record<string, string>> = {
  'too-large': 'faults.test.ts',
  'readers-disagree': 'markdown/second-reader.test.ts',
};

const printedRules = new Set(
  FAULTS.flatMap((fault) =>
    readFileSync(expectedFile(fault), 'utf8')
      .split('\n')
      .map((line) => / ([a-z0-9-]+) (?:error|question|warning) /.exec(line)?.[1] ?? ''),
  ).filter(Boolean),
);

test('every rule of the library has a fixture', () => {
  expect(ruleNames().length).toBeGreaterThan(30);
  expect(ruleNames().filter((rule) => !printedRules.has(rule) && !MADE_IN_TESTS[rule])).toEqual([]);
});

test.each(Object.entries(MADE_IN_TESTS))('the rule %s is shown in %s', (rule, file) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(`${rule}`);
});

test('no fixture expects a rule that the library does not have', () => {
  expect([...printedRules].filter((rule) => !ruleNames().includes(rule))).toEqual([]);
});

test('a fixture is named after the rule it is about, or after what it shows', () => {
  const OTHER = /^(?:no-fault|places|several|draft)-/;
  const BEGINNINGS = [
    ...ruleNames(),
    'invisible',
    'not-utf8',
    'moved',
    'removed',
    'empty-heading',
    'unsupported',
    'image',
    'empty-clause',
  ];
  const strangers = FAULTS.filter(
    (fault) => !OTHER.test(fault) && !BEGINNINGS.some((name) => fault.startsWith(name)),
  );
  expect(strangers).toEqual([]);
});

test('docs/rules.md has a paragraph for every rule, in order, and none for what is no rule', () => {
  const root = join(import.meta.dirname, '../..');
  const text = readFileSync(join(root, 'docs/rules.md'), 'utf8');
  const headings = [...text.matchAll(/^### (\S+)\n\n[A-Z<`]/gm)].map((match) => match[1] ?? '');
  expect(ruleNames().filter((rule) => !headings.includes(rule))).toEqual([]);
  expect(headings).toEqual([...headings].sort());
  const site = globSync('src/site/**/*.ts', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const isRule = (name: string) =>
    ruleNames().includes(name) || site.some((source) => source.includes(`'${name}'`));
  expect(headings.filter((name) => !isRule(name))).toEqual([]);
});
