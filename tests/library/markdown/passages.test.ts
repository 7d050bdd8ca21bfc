import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/library/markdown/passages.ts';
import { canonicalText, collapse } from '../../../src/policy/canonical-text.ts';
import { documentOf } from '../../site/sample-library.ts';

const textOf = (body: string) => passagesOf(body).map(({ text }) => text);
const FILES = ['tests/fixtures/{published,valid,seeded}/**/*.mdx'].flatMap((pattern) =>
  globSync(pattern),
);

describe('passages', () => {
  test('are headings, paragraphs and cells, without marks and without remarks on the source', () => {
    const body =
      '## 1) Scope {#scope}\n\nWe *keep*\nit.\n\n<SourceNote>\nTorn.\n</SourceNote>\n\n| A | B |\n|---|---|\n| c | `d` |\n';
    expect(textOf(body)).toEqual(['1) Scope', 'We keep\nit.', 'A', 'B', 'c', 'd']);
  });

  test('know their clause, their item and its number, their row, what is bold and what is linked', () => {
    const [item, cell] = passagesOf(
      '## A {#a}\n\n3. **B** and [c](#d)\n\n| e | f |\n|---|---|\n',
    ).slice(1);
    expect(item).toMatchObject({ clause: 'a', isItem: true, itemNumber: 3, bold: [[0, 1]] });
    expect(item?.links).toEqual([{ from: 6, to: 7, href: '#d' }]);
    expect(cell?.row.map(({ text }) => text)).toEqual(['e', 'f']);
  });

  test('lead back to the place of each letter, behind escapes, indents and letters of two units', () => {
    const body = '- 𝒜 \\[x]\n  next *y*\n';
    const [passage] = passagesOf(body);
    const at = (letter: string) => passage?.placeOf(passage.text.indexOf(letter));
    expect([at('x'), at('n'), at('y')]).toEqual([
      { line: 1, column: 8 },
      { line: 2, column: 3 },
      { line: 2, column: 9 },
    ]);
  });

  test.each(FILES)('of %s have all words of its text, each letter at its place', (file) => {
    const source = readFileSync(file, 'utf8');
    const lines = source.split('\n');
    const passages = passagesOf(source);
    for (const { text, placeOf } of passages) {
      const [first = ''] = text;
      const { line, column } = placeOf(0);
      expect(lines[line - 1]?.startsWith(first, column - 1), text).toBe(true);
    }
    const words = (text: string) => collapse(text).replace(/\s/g, '');
    const inText = words(canonicalText(null, documentOf(source)));
    const found = passages.map(({ text }) => words(text)).filter((text) => !inText.includes(text));
    expect(found).toEqual([]);
    expect(words(textOf(source).join(' ')).length).toBe(inText.length);
  });
});
