import { expect, test } from 'vitest';
import { nearest, suggest } from '../../../src/library/text/nearest.ts';

const KEYS = ['title', 'effective', 'wording', 'summary'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['efective', 'effective'],
  ['effective_date', 'effective'],
  ['wordings', 'wording'],
  ['sumary', 'summary'],
  ['kind', null],
  ['x', null],
])('near “%s” is %j', (word, known) => {
  expect(nearest(word, KEYS)).toBe(known);
});

test('where nothing is near, what is known is said instead', () => {
  expect(suggest('colour', KEYS, 'Known keys are: …')).toBe('Known keys are: …');
  expect(suggest('titel', KEYS, '')).toBe('Did you mean `title`?');
});
