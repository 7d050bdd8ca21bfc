import { hash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { otherBuild } from '../../src/builder/one-build.ts';

function markOf(out: string): string {
  const file = join(tmpdir(), `clausebook-${hash('sha256', resolve(out)).slice(0, 16)}.pid`);
  onTestFinished(() => rmSync(file, { force: true }));
  return file;
}

test('one build writes a folder at a time, and each may write another', () => {
  const [one, two] = ['dist.one-build-1', 'dist.one-build-2'];
  markOf(two);
  writeFileSync(markOf(one), String(process.ppid));
  expect(otherBuild(one)).toBe(process.ppid);
  expect(otherBuild(two)).toBeNull();
  expect(otherBuild(two)).toBe(process.pid);
});

test('a build that was killed keeps nobody out', () => {
  const out = 'dist.one-build-3';
  const file = markOf(out);
  for (const mark of ['999999999', 'x']) {
    writeFileSync(file, mark);
    expect(otherBuild(out)).toBeNull();
    expect(existsSync(file)).toBe(true);
  }
});
