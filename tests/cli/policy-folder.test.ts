import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { policyFolder, policyPath } from '../../src/cli/policy-folder.ts';
import { readContent } from '../../src/library/text/read-content.ts';

const CONTENT = join(import.meta.dirname, '../fixtures/valid');

test('no version of another policy is read to find one', () => {
  const directory = mkdtempSync(join(tmpdir(), 'one policy '));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  cpSync(CONTENT, directory, { recursive: true });
  const others = [...(readContent(directory)?.files.keys() ?? [])].filter(
    (path) => path.endsWith('.mdx') && !path.startsWith('harbour/terms/'),
  );
  expect(others.length).toBeGreaterThan(1);
  // Four megabytes of a table in each: the test would run out of time, were they parsed.
  for (const path of others) writeFileSync(join(directory, path), '| a |\n'.repeat(700_000));
  const whole = policyFolder(CONTENT, policyPath('harbour/terms'));
  const found = policyFolder(directory, policyPath('harbour/terms'));
  expect(found.versions.length).toBeGreaterThan(0);
  const texts = ({ versions }: typeof found) => versions.map(({ document }) => document);
  expect(texts(found)).toEqual(texts(whole));
});

test('a name that is none is told beside those that there are', () => {
  expect(() => policyFolder(CONTENT, policyPath('harbour/term'))).toThrow('`harbour/terms`');
});
