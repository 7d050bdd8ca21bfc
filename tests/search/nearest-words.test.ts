import { expect, test } from 'vitest';
import { nearestWords, unknownWords } from '../../src/search/nearest-words.ts';

const KNOWN =
  'addresses address café control controller cookie cookies data date privacy retention transfer'.split(
    ' ',
  );

test.each([
  ['cookeis', 'cookies'],
  ['controler', 'controller'],
  ['retenshun', 'retention'],
  ['adress', 'address'],
  ['privaci', 'privacy'],
])('for %s, %s is offered first', (word, near) => {
  expect(nearestWords(word, KNOWN)[0]).toBe(near);
});

test('at most three words are offered, and none for what is like nothing', () => {
  expect(nearestWords('dat', KNOWN)).toEqual(['data', 'date']);
  expect(nearestWords('zzzzzzzz', KNOWN)).toEqual([]);
  expect(nearestWords('abcd', ['abca', 'abcb', 'abcc', 'abce'])).toHaveLength(3);
});

test('a word is unknown that stands nowhere in any form, or is misspelt', () => {
  const asked = ['cookie', 'transferring', 'controler', 'refund', 'cafe', 'retent'];
  expect(unknownWords(asked, KNOWN)).toEqual(['controler', 'refund']);
});

test('of numbers and addresses nobody says that they are misspelt', () => {
  expect(unknownWords(['180', '_ga', 'info@ikotek.com'], KNOWN)).toEqual([]);
});
