import { expect, test } from 'vitest';
import { said, saidOrNone } from '../../../src/site/view/said.ts';
import type { View } from '../../../src/site/view/view.ts';

const view = { language: 'it', home: { language: 'en' } } as View;
const phrases = { 'Receives complaints.': 'Riceve i reclami.' };

test('a fact that was translated is said in the language of the page', () => {
  expect(said(view, { phrases }, 'Receives complaints.')).toEqual({
    text: 'Riceve i reclami.',
    language: {},
  });
});

test.each(['Receives all complaints.', 'toString'])(
  'one that was not, or was changed since, is said as it is written, and marked so: “%s”',
  (text) => {
    expect(said(view, { phrases }, text)).toEqual({ text, language: { lang: 'en' } });
  },
);

test('one that is missing is not said', () => {
  expect(saidOrNone(view, { phrases }, null)).toBeNull();
});
