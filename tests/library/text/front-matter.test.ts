import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFrontMatter } from '../../../src/library/text/front-matter.ts';

const find = (text: string) => {
  const { yaml, firstLine, problems } = findFrontMatter('a.mdx', text);
  return [yaml, firstLine, problems.length];
};

test('front matter stands between two lines of three hyphens', () => {
  expect(find('---\ntitle: a\n---\n\ntext\n')).toEqual(['title: a\n', 2, 0]);
  expect(find('---\r\ntitle: a\r\n---\r\ntext\r\n')).toEqual(['title: a\r\n', 2, 0]);
  expect(find('--- \ntitle: a\n---\t')).toEqual(['title: a\n', 2, 0]);
});

test('it may be empty, and a line of hyphens further down is text', () => {
  expect(find('---\n---\ntext\n')).toEqual(['', 2, 0]);
  expect(find('---\ntitle: a\n---\ntext\n\n---\n\nmore\n')).toEqual(['title: a\n', 2, 0]);
});

test.each([
  ['\n---\ntitle: a\n---\n\ntext\n', 3],
  ['----\ntitle: a\n----\n\ntext\n', 2],
  ['title: a\n---\n\ntext\n', 1],
  ['---\ntitle: a\n\ntext\n', 2],
  ['---\ntitle: a\n\n## B {#b}\n\ntext\n\n---\n\nmore\n', 2],
])('where its fences are wrong, it is read all the same: %j', (text, firstLine) => {
  expect(find(text)).toEqual(['title: a\n', firstLine, 1]);
});

test('words are no front matter', () => {
  expect(find('Text: and more.\n')).toEqual([null, 2, 1]);
  expect(find('')).toEqual([null, 2, 1]);
});

test('the text keeps its length and its lines, so that places stay true', () => {
  const lines = fc.array(
    fc.constantFrom('---', '----', 'title: a', '  - b', '', '## C {#c}', 'wording', '\r'),
  );
  fc.assert(
    fc.property(lines, (list) => {
      const text = list.join('\n');
      const found = findFrontMatter('a.mdx', text);
      expect(found.text).toHaveLength(text.length);
      expect(found.text.split('\n').map((line) => line.length)).toEqual(
        text.split('\n').map((line) => line.length),
      );
    }),
  );
});
