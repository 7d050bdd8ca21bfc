import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/library/markdown/slug.ts';
import { isClauseId } from '../../../src/library/schema/values.ts';

test.each([
  ['Transfer of data', 'transfer-of-data'],
  ['3) Transfer of data', 'transfer-of-data'],
  ['9.1 Your rights', 'your-rights'],
  ['Über uns & Café', 'uber-uns-cafe'],
  ['Какие данные', 'kakie-dannye'],
  ['Δικαιώματα', 'dikaiomata'],
  ['您的权利', 'nindequanli'],
  // No vowels are written in Arabic, and Japanese reads Han characters in its own ways.
  ['حقوقك', 'clause'],
  ['保管する情報', 'clause'],
  ['', 'clause'],
  ['One two three four five six seven eight nine ten', 'one-two-three-four-five-six-seven-eight'],
])('“%s” becomes %s', (heading, id) => {
  expect(slugOf(heading, new Set())).toBe(id);
});

test('an id that is taken gets a number', () => {
  expect(slugOf('Fees', new Set(['fees', 'fees-2']))).toBe('fees-3');
});

test('whatever the heading, the id is a clause id and unlike the others', () => {
  const headings = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Fees', 'Fees 2', '2')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(headings, (list) => {
      const taken = new Set<string>();
      for (const heading of list) {
        const id = slugOf(heading, taken);
        expect(isClauseId(id)).toBe(true);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});

test('a heading of Han characters alone is read as Chinese, unless its text is Japanese', () => {
  expect(slugOf('権利', new Set())).toBe('quanli');
  expect(slugOf('権利', new Set(['clause']), true)).toBe('clause-2');
});
