import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMarkdown } from '../../src/library/markdown/markdown.ts';
import { printMarkdown } from '../../src/markdown/print-markdown.ts';
import { linesOf } from '../../src/policy/canonical-text.ts';
import { policy } from './run-policy.ts';

// Real policies in Markdown, thousands of pages of them, where CORPORA_DIR names a folder that has some.
const folder = process.env['CORPORA_DIR'];
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )
  : [];

describe.skipIf(!folder)('of the real policies in CORPORA_DIR', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('%s: its text has clean lines, and its Markdown says the same', async (file) => {
    const path = join(folder ?? '', file);
    const { exit, out, errors } = await policy(['text', path]);
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toMatch(/^(?:[^\n]*\n)*$/);
    expect(out).not.toMatch(/[ \u00a0]{2}|^ | $|\r|\n\n/m);
    const document = documentTree(parseMarkdown(readFileSync(path, 'utf8')));
    const lines = linesOf(null, document);
    expect(out).toBe(lines.map(({ text }) => `${text}\n`).join(''));
    expect(lines.filter(({ kind, text }) => kind !== 'row' && text.includes('\t'))).toEqual([]);
    const again = documentTree(parseMarkdown(printMarkdown(null, document)));
    expect(linesOf(null, again).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  });
});
