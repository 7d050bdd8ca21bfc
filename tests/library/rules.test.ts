import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES, type RuleName } from '../../src/policy/rules.ts';
import { expectedFile, FAULTS } from './fault-fixture.ts';
import { rulesIndex } from './rules-index.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Rules whose fault cannot be a committed fixture, and the test that makes it. */
const MADE_IN_TESTS: Readonly<Record<string, string>> = {
  'not-a-file': 'hostile-files.test.ts',
  'too-large': 'faults.test.ts',
  unreadable: 'hostile-files.test.ts',
  'readers-disagree': 'markdown/second-reader.test.ts',
  // What the ledger has of a list of services is known where promises are kept.
  'changed-services': '../site/promises/check-services.test.ts',
};

const printedRules = new Set(
  FAULTS.flatMap((fault) =>
    readFileSync(expectedFile(fault), 'utf8')
      .split('\n')
      .map((line) => / ([a-z0-9-]+) (?:error|question|warning) /.exec(line)?.[1] ?? ''),
  ).filter(Boolean),
);

const NAMES = Object.keys(RULES) as RuleName[];
/** The rules of the check: those of the importer look at files that never stand in the content. */
const CHECKED = NAMES.filter((name) => !['import', 'published'].includes(RULES[name].kind));

test('every rule of the check has a fixture', () => {
  expect(CHECKED.length).toBeGreaterThan(50);
  expect(CHECKED.filter((rule) => !printedRules.has(rule) && !MADE_IN_TESTS[rule])).toEqual([]);
});

test('every rule finds something somewhere', () => {
  const sources = globSync('src/**/*.ts', { cwd: ROOT })
    .filter((path) => !path.endsWith('rules.ts'))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'));
  expect(NAMES.filter((name) => !sources.some((source) => source.includes(`'${name}'`)))).toEqual(
    [],
  );
});

test.each(Object.entries(MADE_IN_TESTS))('the rule %s is shown in %s', (rule, file) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(`${rule}`);
});

test('a fixture’s problems are as severe as their rules, or less where a rule says so', () => {
  const severities = FAULTS.flatMap((fault) =>
    readFileSync(expectedFile(fault), 'utf8')
      .split('\n')
      .map((line) => / ([a-z0-9-]+) (error|question|warning) /.exec(line)?.slice(1) ?? []),
  ).filter(([rule]) => rule);
  const RANK = ['warning', 'question', 'error'];
  const severer = severities.filter(([rule = '', severity = '']) => {
    const own = RULES[rule as RuleName]?.severity;
    return own === undefined || RANK.indexOf(severity) > RANK.indexOf(own);
  });
  expect(severities.length).toBeGreaterThan(100);
  expect(severer).toEqual([]);
});

test('a fixture is named after the rule it is about, or after what it shows', () => {
  const OTHER = /^(?:no-fault|places|several|draft)-/;
  const BEGINNINGS = [
    ...NAMES,
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

describe('docs/rules.md', () => {
  const text = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');

  test('has a paragraph for every rule, in order, and none for what is no rule', () => {
    const headings = [...text.matchAll(/^### (\S+)\n\n[A-Z<`]/gm)].map((match) => match[1] ?? '');
    expect(headings).toEqual([...NAMES].sort());
  });

  test('lists the rules by kind, as the table of rules has them', () => {
    expect(text).toContain(rulesIndex());
  });
});
