import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../src/site/html/escape-markup.ts';
import { keepTogether } from '../../../src/site/html/keep-together.ts';

const kept = (text: string) =>
  [...keepTogether(text).matchAll(/<span class="k">([^<]*)<\/span>/g)].map(([, pair]) => pair);

test.each([
  ['Under Article 6 (1) and Art. 13', ['Article 6', 'Art. 13']],
  ['See § 12 and §§ 3, and Section 9.2.', ['§ 12', '§§ 3', 'Section 9.2']],
  ['within 10 days, or 1.5 years', ['10 days', '1.5 years']],
  ['nach 30 Tagen gemäß Artikel 17, Abs. 3', ['30 Tagen', 'Artikel 17', 'Abs. 3']],
  ['entro 30 giorni, articolo 13', ['30 giorni', 'articolo 13']],
  ['on 10 March 2022', ['10 March']],
])('no line parts a word from its number: %s', (text, pairs) => {
  expect(kept(text)).toEqual(pairs);
});

test.each([
  'particles 6',
  'daysections 10',
  '10 daylight',
  '2. days',
  'the 5',
  'A section about 5',
])('what only looks so is left alone: %s', (text) => {
  expect(kept(text)).toEqual([]);
});

test('no letter, space or sign of a text is changed', () => {
  const words = fc.constantFrom(
    'Article',
    '§',
    '10',
    '6.2',
    'days',
    ' ',
    '\u00a0',
    '<b>',
    '&',
    '.',
    'Art.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = escapeMarkup(parts.join(''));
      expect(keepTogether(text).replace(/<span class="k">|<\/span>/g, '')).toBe(text);
    }),
  );
});
