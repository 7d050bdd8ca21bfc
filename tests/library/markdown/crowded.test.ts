import { describe, expect, test } from 'vitest';
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
