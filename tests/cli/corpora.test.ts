import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMarkdown } from '../../src/library/markdown/markdown.ts';
import { printMarkdown } from '../../src/markdown/print-markdown.ts';
import { linesOf } from '../../src/policy/canonical-text.ts';
import { realTexts } from '../real-texts.ts';
import { folderWith, policy } from './run-policy.ts';

// Real policies in Markdown, thousands of pages of them, where CORPORA_DIR names a folder that has some.
const folder = process.env['CORPORA_DIR'];
const texts = folder ? realTexts(folder) : [];

describe.skipIf(!folder)('of the real policies in CORPORA_DIR', () => {
  test('there are some', () => expect(texts.length).toBeGreaterThan(0));

  test.each(texts)(
    '$name: its text has clean lines, and its Markdown says the same',
    async ({ text: markdown }) => {
      const path = join(folderWith({ 'policy.md': markdown }), 'policy.md');
      const { exit, out, errors } = await policy(['text', path]);
      expect([exit, errors]).toEqual([0, '']);
      expect(out).toMatch(/^(?:[^\n]*\n)*$/);
      expect(out).not.toMatch(/[ \u00a0]{2}|^ | $|\r|\n\n/m);
      const document = documentTree(parseMarkdown(markdown));
      const lines = linesOf(null, document);
      expect(out).toBe(lines.map(({ text }) => `${text}\n`).join(''));
      expect(lines.filter(({ kind, text }) => kind !== 'row' && text.includes('\t'))).toEqual([]);
      const again = documentTree(parseMarkdown(printMarkdown(null, document)));
      expect(linesOf(null, again).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
    },
  );
});
