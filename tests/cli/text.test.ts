import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/library/read-text.ts';
import { runPolicy } from './run-policy.ts';

const VERSION = 'content/ik-multimedia/privacy/2016-10.mdx';

function fileWith(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'clausebook-')), name);
  writeFileSync(path, text);
  return path;
}

describe('policy text', () => {
  test('a version is printed title first, one line each, as UTF-8 with LF', () => {
    const { exit, out } = runPolicy(['text', VERSION]);
    const lines = out.split('\n');
    expect(exit).toBe(0);
    expect(lines[0]).toBe('Privacy Statement');
    expect(lines).toContain('3) Transfer of data');
    expect(lines.at(-1)).toBe('');
    expect(out).not.toMatch(/ {2}|\r|^\n/m);
    expect(out).not.toContain('Note on the source');
  });

  test('--json gives the text with its SHA-256', () => {
    const { text, digest } = JSON.parse(runPolicy(['text', '--json', VERSION]).out);
    expect(text).toBe(runPolicy(['text', VERSION]).out);
    expect(digest).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('the file is looked for where the user stands', () => {
    const from = join(import.meta.dirname, '../../content/ik-multimedia/privacy');
    expect(runPolicy(['text', '2016-10.mdx'], { from }).exit).toBe(0);
  });

  test('plain Markdown is read without rules: tags dropped, <br> a space, braces as they are', () => {
    const path = fileWith(
      'terms.md',
      '# Terms\n\nOne<br>two <b>three</b> {four}\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n',
    );
    expect(runPolicy(['text', path]).out).toBe('Terms\nOne two three {four}\na\nb\nx\ty\n1\t2\n');
  });

  test('a faulty version gives its problems instead of a text', () => {
    const path = fileWith(
      '2020-01-01.mdx',
      '---\ntitle: T\neffective: "2020-01-01"\nwording: official\n---\n\n## A\n\n{run()}\n',
    );
    const { exit, out, error } = runPolicy(['text', path]);
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(error).toContain('2020-01-01.mdx:7:1 The heading “A” has no id.');
    expect(error).toContain('2020-01-01.mdx:9:1');
    expect(error).not.toMatch(/^ {4}at /m);
  });

  test.each([
    [[], 'Name one file.'],
    [[VERSION, VERSION], 'Name one file.'],
    [['nowhere.mdx'], 'There is no file nowhere.mdx.'],
    [['content'], 'There is no file content.'],
    [['package.json'], 'package.json is no .mdx or .md file.'],
  ])('%j is wrong usage', (files, message) => {
    const { exit, error } = runPolicy(['text', ...files]);
    expect(exit).toBe(2);
    expect(error).toContain(message);
  });

  const corpora = process.env['CORPORA_DIR'];
  test.skipIf(!corpora)(
    `the text of every real policy is clean${corpora ? '' : ' (skipped: CORPORA_DIR is not set)'}`,
    () => {
      const walk = (folder: string): string[] =>
        readdirSync(folder).flatMap((name) => {
          const path = join(folder, name);
          return statSync(path).isDirectory() ? walk(path) : path.endsWith('.md') ? [path] : [];
        });
      const files = walk(corpora ?? '');
      const unclean = files.filter((path) => {
        const { text } = readText('policy.md', readFileSync(path));
        return (
          text === null || (text !== '' && !text.endsWith('\n')) || / {2}|\r|\n\n|^ | $/m.test(text)
        );
      });
      expect(files.length).toBeGreaterThan(0);
      expect(unclean).toEqual([]);
    },
    120_000,
  );
});
