import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import { policiesToRead } from '../real-texts.ts';
import { expectAgreement } from '../site/agreement.ts';
import { textOfMarkdown } from './compared-files.ts';
import { expectExact } from './exact.ts';

// Real policies in Markdown, one folder each with its versions, where CORPORA_DIR names a folder of them.
const root = process.env['CORPORA_DIR'];
const files = root
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  : [];
const policies = policiesToRead([...Map.groupBy(files.sort(), (file) => dirname(file))]);

describe.skipIf(!root)('of the real policies in CORPORA_DIR', () => {
  test('there are some', () => expect(policies.length).toBeGreaterThan(0));

  test.each(policies)(
    '%s: each version is compared with the next exactly, and told as it is marked',
    (_, versions) => {
      let before: ComparedText | null = null;
      for (const [at, file] of versions.entries()) {
        const text = textOfMarkdown(readFileSync(join(root ?? '', file), 'utf8'));
        if (before) {
          const comparison = compareTexts(before, text);
          expectExact(comparison, [before, text]);
          // To print every page takes five times as long as all the rest.
          if (at % 9 === 1) expectAgreement(comparison);
        }
        before = text;
      }
    },
  );
});
