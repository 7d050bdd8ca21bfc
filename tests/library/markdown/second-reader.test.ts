import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTree } from '../../../src/library/markdown/document-tree.ts';
import { parseMarkdown, parseMdx } from '../../../src/library/markdown/markdown.ts';
import { secondReading } from '../../../src/library/markdown/second-reader.ts';
import type { Block, Document } from '../../../src/policy/document.ts';

const TEXT = `---
title: Terms
---

Words before.

## 1 Scope {#scope}

A *word* in [a link](#fares), a foot[^note] and \`code\`.

### 1.1 Fares {#fares}

- one
- two

| a | b |
| --- | --- |
| c | d |

[^note]: The note.
`;
const read = (text: string) => documentTree(parseMdx(text));
const judge = (document: Document, text = TEXT) => secondReading('a.mdx', text, document, 'mdx');

/** The same document with something done to the text of its first clause. */
function withBlocks(change: (blocks: readonly Block[]) => readonly Block[]): Document {
  const document = read(TEXT);
  return {
    ...document,
    clauses: document.clauses.map((clause) => ({ ...clause, blocks: change(clause.blocks) })),
  };
}

test('the second reader agrees with what the first one really read', () => {
  expect(judge(read(TEXT))).toEqual([]);
  expect(judge(read(TEXT.replaceAll('\n', '\r\n')), TEXT.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('the second reader objects (readers-disagree)', () => {
  test.each<[string, () => Document]>([
    ['to another word', () => read(TEXT.replace('Words before', 'Worlds before'))],
    ['to a word less', () => read(TEXT.replace('two', ''))],
    ['to a paragraph too many', () => withBlocks((blocks) => [...blocks, ...blocks])],
    ['to a paragraph that is missing', () => withBlocks(() => [])],
    ['to words in another order', () => read(TEXT.replace('- one\n- two', '- two\n- one'))],
    ['to a heading of another level', () => read(TEXT.replace('### 1.1', '## 1.1'))],
    [
      'to a heading that is a paragraph',
      () => read(TEXT.replace('### 1.1 Fares {#fares}', '1.1 Fares')),
    ],
    ['to a table that is a paragraph', () => read(TEXT.replace('| --- | --- |\n', ''))],
    ['to cells that are joined', () => read(TEXT.replace('| c | d |', '| c d | |'))],
    ['to a footnote with other words', () => read(TEXT.replace('The note.', 'A note.'))],
    ['to a link that leads elsewhere', () => read(TEXT.replace('(#fares)', '(#scope)'))],
    ['to a link that is words alone', () => read(TEXT.replace('[a link](#fares)', 'a link'))],
    ['to emphasis of another strength', () => read(TEXT.replace('*word*', '**word**'))],
    ['to an item one level down', () => read(TEXT.replace('- two', '  - two'))],
    ['to items with numbers', () => read(TEXT.replace('- one\n- two', '1. one\n2. two'))],
    ['to an empty document', () => ({ preamble: [], clauses: [], footnotes: [] })],
  ])('%s', (_, document) => {
    const problems = judge(document());
    expect(problems.map(({ rule }) => rule)).toEqual(['readers-disagree']);
  });

  test('at the line on which the two part', () => {
    const [problem] = judge(read(TEXT.replace('two', 'three')));
    expect(problem).toMatchObject({ line: 14, column: 1 });
    expect(problem?.what).toContain('paragraph “three” or paragraph “two”');
  });

  test('to a text that the two really understand differently', () => {
    const text = '日本\n_**日本* \n';
    expect(judge(read(text), text).map(({ rule }) => rule)).toEqual(['readers-disagree']);
  });

  test('to a text that it cannot read at all, without an exception', () => {
    expect(judge(read('a\n'), 'a {b c}\n')[0]?.what).toContain('an error');
  });
});

test('to change any one word of a document is to be found out', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(), (list, at) => {
      const other = list.with(at % list.length, `${list[at % list.length]}x`);
      const [text, changed] = [list, other].map((each) => `${each.join('\n\n')}\n`) as [
        string,
        string,
      ];
      expect(judge(read(text), text)).toEqual([]);
      expect(judge(read(changed), text)).toHaveLength(1);
    }),
  );
});

test('plain Markdown is read as Markdown: braces and tags mean nothing', () => {
  const text = '# A {b}\n\nSee <https://e.org> and {c}, <br> d.\n';
  expect(secondReading('a.md', text, documentTree(parseMarkdown(text)), 'markdown')).toEqual([]);
});

test.each([
  '## A {#a}',
  '## A { #a }',
  '## A {#a}  ',
  'A {#a}\n---',
  'A {#a}\n===',
  '## A \\{b\\} {#a}',
])('the id of %j is no word for either reader', (heading) => {
  const text = `${heading}\n\nText.\n`;
  expect(judge(read(text), text)).toEqual([]);
});
