import { describe, expect, test } from 'vitest';
import { excessIn } from '../../../src/library/markdown/excess.ts';
import { parseMdx } from '../../../src/library/markdown/markdown.ts';
import { parseTolerantly } from '../../../src/library/markdown/mdx-syntax.ts';

/** Reads a text, and counts how many letters the parser was given. */
function read(text: string) {
  let letters = 0;
  const { problems, isWhole } = parseTolerantly('a.mdx', text, (part) => {
    letters += part.length;
    return parseMdx(part);
  });
  return { letters, isWhole, found: problems.map(({ rule, line }) => `${line} ${rule}`) };
}

const LARGE = 100_000;

describe('what would take parsers minutes is refused before any of them sees it:', () => {
  test.each([
    ['emphasis', '*a* '],
    ['strong emphasis', '**a** '],
    ['code', '`a` '],
    ['entities', '&amp; '],
    ['links', '[a](https://b.example) '],
    ['brackets', '['],
    ['tildes', '~~a~~ '],
    ['lines of emphasis', '*a*\n'],
  ])('100 kB of %s in one paragraph', (_, unit) => {
    const text = `A paragraph.\n\n${unit.repeat(LARGE / unit.length)}\n`;
    expect(read(text)).toEqual({ letters: 0, isWhole: false, found: ['3 crowded-paragraph'] });
  });
});

test.each([
  ['paragraphs', '*a* [b](https://b.example) &amp; `c`\n\n'],
  ['items', '- *a* [b](https://b.example) &amp; `c`\n'],
  ['rows', '| *a* | [b](https://b.example) | `c` |\n'],
])('many %s, each with few marks, are read', (_, unit) => {
  const head = unit.startsWith('|') ? '| a | b | c |\n| - | - | - |\n' : '';
  const { isWhole, letters, found } = read(`${head}${unit.repeat(2000)}`);
  expect([isWhole, found]).toEqual([true, []]);
  expect(letters).toBeGreaterThan(0);
});

test.each([
  ['lines that go on in a quotation without its sign', '> a\n', () => 'b\n'],
  ['lines that go on in an item without an indent', '- a\n', () => 'b\n'],
  ['quotations', '', () => '> a\n\n'],
  ['quotations in each other', '', (at: number) => `${'> '.repeat((at % 15) + 1)}a\n\n`],
  ['quotations in items', '', () => '- > a\n'],
  ['lists in lists', '', (at: number) => `${'  '.repeat(at % 6)}- a\n`],
  ['lists between paragraphs', '', () => '- a\n\nb\n\n'],
])('thousands of %s are refused before a parser sees them', (_, head, unit) => {
  const text = `${head}${Array.from({ length: 8000 }, (_, at) => unit(at)).join('')}`;
  const { letters, isWhole, found } = read(text);
  expect([letters, isWhole]).toEqual([0, false]);
  expect(found).toEqual([expect.stringMatching(/^\d+ crowded-paragraph$/)]);
});

test.each([
  ['items of one list', '- a\n'],
  ['items with blank lines between them', '1. a\n\n'],
  ['lines of one quotation', '> a\n'],
  ['items with a further paragraph each', '- We keep your name.\n\n  For ten days, no longer.\n\n'],
  ['paragraphs', 'a\n\n'],
])('8,000 %s are read', (_, unit) => {
  const { isWhole, found } = read(unit.repeat(8000));
  expect([isWhole, found]).toEqual([true, []]);
});

test.each([
  ['items', '- a\n'],
  ['paragraphs', 'a\n\n'],
  ['rows', '| a | b |\n'],
])('25,000 %s of a letter each are refused before a parser sees them', (_, unit) => {
  const { letters, isWhole, found } = read(unit.repeat(25_000));
  expect([letters, isWhole, found]).toEqual([
    0,
    false,
    [expect.stringMatching(/^\d+ crowded-paragraph$/)],
  ]);
});

test('as many items of a sentence each are no excess', () => {
  expect(excessIn('- We keep your name for ten days.\n'.repeat(25_000))).toBeNull();
});
