import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, PROJECT, runPolicy } from './run-policy.ts';

const FAULTY = 'quay-books/cookies/2024-02-29.mdx';

/** The valid fixture with two faults in one of its files. */
function faultyContent(): string {
  const folder = copyOf('tests/fixtures/valid');
  appendFileSync(join(folder, FAULTY), '\n## No id here\n\nSee [this](#nowhere-at-all).\n');
  return folder;
}

describe('policy check', () => {
  test('the first content has no problem, and the exit code says so', () => {
    expect(runPolicy(['check'])).toEqual({ exit: 0, out: '0 problems.\n', error: '' });
  });

  test('every problem is reported at once, with a path that can be opened from where the user stands', () => {
    const folder = faultyContent();
    const { exit, out } = runPolicy(['check', '--content', '.'], { from: folder });
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`^${FAULTY}:\\d+:1 The heading “No id here” has no id`, 'm'));
    expect(out).toMatch(/The link `#nowhere-at-all` leads nowhere/);
    expect(out).toMatch(/^2 problems\.$/m);
  });

  test('CONTENT_DIR and --content name the content folder', () => {
    const folder = faultyContent();
    expect(runPolicy(['check'], { env: { CONTENT_DIR: folder } }).exit).toBe(1);
    expect(runPolicy(['check', '--content', folder]).exit).toBe(1);
  });

  test('paths narrow the report to the files and folders named', () => {
    const folder = faultyContent();
    const report = (path: string) =>
      runPolicy(['check', '--content', folder, path], { from: folder });
    expect(report('harbour')).toMatchObject({ exit: 0, out: '0 problems.\n' });
    expect(report('quay-books').exit).toBe(1);
    expect(report(FAULTY).exit).toBe(1);
    expect(report(join(folder, FAULTY)).exit).toBe(1);
  });

  test('a path outside the content folder is wrong usage', () => {
    const { exit, error } = runPolicy(['check', '/elsewhere']);
    expect(exit).toBe(2);
    expect(error).toContain('/elsewhere does not lie in the content folder');
  });

  test('JSON holds each problem with its place, rule, sentence and remedy', () => {
    const { exit, out } = runPolicy(['check', '--json', '--content', faultyContent()]);
    const { problems } = JSON.parse(out);
    expect(exit).toBe(1);
    expect(problems).toContainEqual({
      file: FAULTY,
      line: expect.any(Number),
      column: 1,
      rule: 'heading-without-id',
      what: expect.stringContaining('No id here'),
      mend: expect.stringContaining('{#no-id-here}'),
      severity: 'error',
    });
    expect(runPolicy(['check', '--format', 'json', '--content', faultyContent()]).exit).toBe(1);
  });

  test('annotations for GitHub name the file from the root of the repository', () => {
    const folder = faultyContent();
    const { out } = runPolicy(['check', '--format', 'github', '--content', 'mine'], {
      from: join(folder, '..'),
    });
    expect(out).toContain('::error file=mine');
    const real = runPolicy(['check', '--format', 'github', '--content', folder], { from: folder });
    expect(real.out).toMatch(
      new RegExp(`^::error file=${FAULTY},line=\\d+,col=1,title=heading-without-id::`, 'm'),
    );
  });

  test.each([
    ['a folder that is not there', 'nowhere'],
    ['a file', 'package.json'],
  ])('%s as content folder is a problem, not a crash', (_, path) => {
    const { exit, out, error } = runPolicy(['check', '--content', join(PROJECT, path)]);
    expect(exit).toBe(1);
    expect(out).toContain('There is no such content folder.');
    expect(out + error).not.toMatch(/^ {4}at /m);
  });

  test('a folder in the place of a file is a problem, not a crash', () => {
    const folder = copyOf('tests/fixtures/minimal');
    mkdirSync(join(folder, 'archive.mdx'));
    writeFileSync(join(folder, 'archive.mdx', 'policy.yaml'), '');
    const { exit, error } = runPolicy(['check', '--content', folder]);
    expect(exit).toBe(1);
    expect(error).not.toMatch(/^ {4}at /m);
  });

  test('a damaged record of addresses is a problem, not a crash', () => {
    const folder = copyOf('tests/fixtures/minimal');
    writeFileSync(join(folder, 'addresses.json'), '{"addresses": [');
    const { exit, out } = runPolicy(['check', '--content', folder]);
    expect(exit).toBe(1);
    expect(out).toContain('addresses.json:1:1 This file is damaged');
  });
});
