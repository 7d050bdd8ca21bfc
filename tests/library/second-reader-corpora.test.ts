import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMarkdown } from '../../src/library/markdown/markdown.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { realTexts } from '../real-texts.ts';
import { FIXTURES, printed } from './fault-fixture.ts';

const corpora = process.env['CORPORA_DIR'];

describe.each([
  ['tests/fixtures/valid', join(FIXTURES, 'valid')],
  ['tests/fixtures/minimal', join(FIXTURES, 'minimal')],
])('of %s', (_, directory) => {
  const { content } = loadLibrary(directory, { drafts: true });
  const versions =
    content?.organisations.flatMap(({ policies }) =>
      policies.flatMap((policy) => policy.versions),
    ) ?? [];

  test.each(versions)(
    'both Markdown readers understand $path alike',
    ({ path, text, document }) => {
      expect(printed(secondReading(path, text, document, 'mdx'))).toBe('');
    },
  );
});

describe.skipIf(!corpora)(
  `of the .md files below CORPORA_DIR (${corpora ?? 'not set: skipped'})`,
  () => {
    const texts = corpora ? realTexts(corpora) : [];

    test('both Markdown readers understand each alike', { timeout: 600_000 }, () => {
      expect(texts.length).toBeGreaterThan(0);
      const disagreements = texts.flatMap(({ name, text }) =>
        secondReading(name, text, documentTree(parseMarkdown(text)), 'markdown'),
      );
      expect(printed(disagreements)).toBe('');
    });
  },
);
