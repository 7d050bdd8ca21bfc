import { expect, test } from 'vitest';
import { shownWords } from '../../src/compare/shown-words.ts';
import type { TextBlock } from '../../src/compare/text-blocks.ts';
import type { WordChange } from '../../src/compare/word-change.ts';

const side = (text: string) => ({ text, label: '', marks: [] }) as unknown as TextBlock;

function shown(
  words: readonly WordChange[],
  whole: readonly WordChange[] | null = null,
  [from, to]: readonly (TextBlock | null)[] = [side(''), side('')],
) {
  const nothing = { wholeMarks: null, notes: [], details: [] };
  return shownWords({ words, whole, from: from ?? null, to: to ?? null, ...nothing });
}

test('quotes and spaces that alone differ are shown as they are now, unmarked', () => {
  expect(
    shown([
      { op: 'same', text: 'We keep ' },
      { op: 'removed', text: '"it"' },
      { op: 'added', text: '“it”' },
    ]),
  ).toEqual([{ op: 'same', text: 'We keep “it”' }]);
});

test('a block that only one text has is marked whatever it is made of', () => {
  expect(shown([{ op: 'added', text: '\u00ad' }], null, [null, side('\u00ad')])).toEqual([
    { op: 'added', text: '\u00ad' },
  ]);
});

test('of a block that was split all parts are shown, and the break between them is marked', () => {
  const whole: WordChange[] = [
    { op: 'same', text: 'One.' },
    { op: 'removed', text: ' ' },
    { op: 'added', text: '\n' },
    { op: 'same', text: 'Two.' },
  ];
  const words: WordChange[] = [
    { op: 'same', text: 'One.' },
    { op: 'removed', text: ' Two.' },
  ];
  expect(shown(words, whole)).toEqual([
    { op: 'same', text: 'One.' },
    { op: 'added', text: '\n' },
    { op: 'same', text: 'Two.' },
  ]);
});
