import { expect, test } from 'vitest';
import { joinElisions, partElisions } from '../../src/search/elisions.ts';
import { foldedWords } from '../../src/search/query.ts';

test.each(['dell’Industria 46', "l’utente e l'interessato", 'children’s and users’ data, don’t'])(
  '%s is parted for the index and joined for readers, and its words stay the same',
  (text) => {
    const parted = partElisions(text);
    expect(joinElisions(parted)).toBe(text);
    expect(foldedWords(parted)).toEqual(foldedWords(text));
  },
);

test('only what stands before a longer word is parted', () => {
  expect(partElisions('dell’utente').split(/\s/)).toHaveLength(2);
  expect(partElisions('children’s we’ll users’')).toBe('children’s we’ll users’');
});
