import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingText } from '../../src/policy/canonical-text.ts';
import { splitNumber } from '../../src/policy/clause-number.ts';
import type { Inline } from '../../src/policy/document.ts';

const words = (text: string): Inline[] => [{ kind: 'text', text }];

test.each([
  ['1 Scope', '1', 'Scope'],
  ['1. Scope', '1.', 'Scope'],
  ['3) Transfer of data', '3)', 'Transfer of data'],
  ['9.1 Your rights', '9.1', 'Your rights'],
  ['9.1.2. your rights', '9.1.2.', 'your rights'],
  ['(2) Fees', '(2)', 'Fees'],
  ['(a) Changing boats', '(a)', 'Changing boats'],
  ['a) changing boats', 'a)', 'changing boats'],
  ['IV. Exchange', 'IV.', 'Exchange'],
  ['§ 4 Haftung', '§ 4', 'Haftung'],
  ['Article 12 Baggage', 'Article 12', 'Baggage'],
  ['Annex A Piers', 'Annex A', 'Piers'],
  ['Section 4.2: Fees', 'Section 4.2:', 'Fees'],
])('of “%s”, the number is “%s”', (heading, number, rest) => {
  expect(splitNumber(words(heading))).toEqual({ number, heading: words(rest) });
});

test.each([
  'Scope',
  '30 days of notice',
  '2021',
  'A word about us',
  'I agree',
  'Articles of association',
  'Annexes',
  '3',
  '5.',
  'e.g. this',
])('“%s” has no number', (heading) => {
  expect(splitNumber(words(heading))).toEqual({ number: null, heading: words(heading) });
});

test('a number before emphasised words leaves the emphasis', () => {
  const heading: Inline[] = [
    { kind: 'text', text: '2. ' },
    { kind: 'emphasis', inlines: words('Fares') },
  ];
  expect(splitNumber(heading)).toEqual({ number: '2.', heading: heading.slice(1) });
});

test('splitting loses no word: number and heading together read as before', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(?:Article |Annex |§ ?|\()?[0-9A-Zivx.]{1,5}[.):]? ?[A-Za-z ]{0,12}$/),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const split = splitNumber(words(text));
      expect(headingText(split)).toBe(headingText({ number: null, heading: words(text) }));
    }),
  );
});
