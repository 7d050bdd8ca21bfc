import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import {
  expectedFile,
  FAULTS,
  FIXTURES,
  loadFault,
  printed,
  withMinimal,
} from './fault-fixture.ts';

/** Whether a fault stops the library from being made, of those that were loaded before. */
const stops = new Map<string, boolean>();

describe('a lawyer who makes this mistake is told where, what, and how to mend it:', () => {
  // `vitest -u` writes the sentences anew: read each of them before it is committed.
  test.each(FAULTS)('%s', async (fault) => {
    expect(existsSync(expectedFile(fault)), `${expectedFile(fault)} is missing`).toBe(true);
    const { library, problems } = loadFault(fault);
    stops.set(fault, library === null);
    await expect(printed(problems)).toMatchFileSnapshot(expectedFile(fault));
  });
});

describe('every sentence', () => {
  const lines = FAULTS.map((fault) => readFileSync(expectedFile(fault), 'utf8'))
    .join('')
    .split('\n')
    .filter(Boolean);

  test('says what is wrong and how to mend it, as sentences', () => {
    const SENTENCE = /^\S.*:\d+:\d+ [a-z0-9-]+ (?:error|question|warning) \S.*[.] → \S.*[.?]$/s;
    expect(lines.filter((line) => !SENTENCE.test(line))).toEqual([]);
  });

  test('is free of what a program would say', () => {
    const JARGON =
      /undefined|null|NaN|\[object|function|scalar|token|JSX|acorn|oxc|regex|parse|invalid|``/i;
    expect(lines.filter((line) => JARGON.test(line))).toEqual([]);
  });

  test('is said once about one place', () => {
    const twice = FAULTS.filter((fault) => {
      const own = readFileSync(expectedFile(fault), 'utf8').split('\n').filter(Boolean);
      return new Set(own).size < own.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('a file over 5 MB', () => {
  test('is not read, and nothing that it lacks is reported besides', () => {
    const { library, problems } = withMinimal((directory) => {
      const path = join(directory, 'acme/privacy/2020-01-01.mdx');
      writeFileSync(path, readFileSync(path, 'utf8') + 'We keep your name. '.repeat(270_000));
    });
    expect(library).toBeNull();
    expect(printed(problems)).toBe(
      'acme/privacy/2020-01-01.mdx:1:1 too-large error This file has 5.1 MB; the most is 5 MB. → Make images smaller, or move annexes into policies of their own.\n',
    );
  });

  test('may be no image either', () => {
    const { problems } = withMinimal((directory) => {
      writeFileSync(join(directory, 'acme/privacy/scan.png'), Buffer.alloc(6_000_000));
    });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['acme/privacy/scan.png', 'too-large'],
    ]);
  });
});

test('a content folder that does not exist is one problem, and no exception', () => {
  const { library, problems } = loadLibrary(join(FIXTURES, 'nowhere'), { drafts: false });
  expect(library).toBeNull();
  expect(problems.map(({ rule, what }) => [rule, what])).toEqual([
    ['empty-collection', 'There is no such content folder.'],
  ]);
});

test('a fault of a draft does not stop the others from being published', () => {
  const { library, problems } = loadFault('draft-only-warns');
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(library?.organisations[0]?.policies[0]?.versions.map(({ name }) => name)).toContain(
    '2020-01-01',
  );
});

test('an error anywhere stops the library from being made', () => {
  const failing = FAULTS.filter((fault) =>
    / error /.test(readFileSync(expectedFile(fault), 'utf8')),
  );
  expect(failing.length).toBeGreaterThan(200);
  const isStopped = (fault: string) => stops.get(fault) ?? loadFault(fault).library === null;
  expect(failing.filter((fault) => !isStopped(fault))).toEqual([]);
});

test('six faults in three layers of one file are reported together', () => {
  const rules = new Set(loadFault('several-in-one-file').problems.map(({ rule }) => rule));
  for (const rule of [
    'unknown-key',
    'unquoted-date',
    'raw-html',
    'executable',
    'heading-without-id',
    'broken-link',
  ])
    expect(rules).toContain(rule);
});
