import { describe, expect, test } from 'vitest';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../../../src/site/words/comparison-in-words.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { compareMdx } from '../compared-texts.ts';

describe('how much of a text changed', () => {
  const said = (from: string, to: string) => wordsInWords(ENGLISH_WORDS, compareMdx(from, to));
  const HUNDRED = Array.from({ length: 99 }, (_, index) => `word${index}`).join(' ');

  test.each([
    ['One two three.', 'One two three.', 'Not a word differs.'],
    ['One **two** three.', 'One two three.', 'Not a word differs.'],
    ['One two three.', 'One three.', 'Of 4 words, 1 was removed, and 0 were added.'],
    [HUNDRED, `${HUNDRED} more words`, 'Of 100 words, 0 were removed, and 2 were added.'],
    [
      HUNDRED,
      'All was said before in quite another way.',
      'The text was written anew: of 100 words, 1 remains. Both texts are shown whole.',
    ],
    [
      'We keep Personal Data of each user, and no Cookies of theirs.',
      'We keep personal data of each user, and no cookies of theirs.',
      'Of 13 words, 3 were removed, and 3 were added. Only capitals changed in 2 places: “Personal Data” became “personal data”, and others.',
    ],
    ['We keep it for $100.', 'We keep it for £100.', 'Signs changed in 1 place: “$” became “£”.'],
    [
      'Children < 16 pay 5 % and are 18+.',
      'Children > 16 pay 5 ‰ and are 18.',
      'Signs changed in 3 places: “<” became “>”, “%” became “‰”, “+” went.',
    ],
    [
      'One two three, four five at once, whoever asks for it, for $5.',
      'One two three, four six at once, whoever asks for it, for €5.',
      'Of 14 words, 1 was removed, and 1 was added. Signs changed in 1 place: “$” became “€”.',
    ],
    [
      HUNDRED,
      [HUNDRED, ...HUNDRED.split(' ').map((word) => `${word}x and`)].join(' '),
      'The text grew from 100 to 298 words: 0 were removed, and 198 were added.',
    ],
    [
      '| Name | Days |\n| - | - |\n| one | 1 |\n| two | 2 |\n| three | 3 |',
      '| Name | Days |\n| - | - |\n| one | 9 |\n| three | 3 |\n| four | 4 |',
      'Of 9 words, 3 were removed, and 3 were added. Of the rows of tables, 1 changed, 1 came and 1 went.',
    ],
  ])('%#', (from, to, words) => {
    expect(said(from, to)).toBe(words);
  });

  test('thousands are parted', () => {
    const long = Array.from({ length: 15 }, () => HUNDRED).join('\n\n');
    expect(said(long, `${long}\n\nMore.`)).toBe('Of 1,486 words, 0 were removed, and 1 was added.');
  });
});

describe('replacements that recur', () => {
  const said = (from: string, to: string) => patternsInWords(ENGLISH_WORDS, compareMdx(from, to));
  const four = (name: string) =>
    [
      `${name} keeps your data.`,
      `You may write to ${name} at any time.`,
      `Nobody but ${name} reads what you write.`,
      `The seat of ${name} is in Modena.`,
    ].join('\n\n');

  test('are told with their number', () => {
    expect(said(four('Acme'), four('Bolt'))).toEqual(['“Acme” became “Bolt” in 4 places.']);
  });

  test('are told with the name that stands before each', () => {
    expect(said(four('Acme Ltd'), four('Acme LLC'))).toEqual([
      '“Acme Ltd” became “Acme LLC” in 4 places.',
    ]);
  });

  test('in two places are no pattern', () => {
    const two = (name: string) => four(name).split('\n\n').slice(0, 2).join('\n\n');
    expect(said(two('Acme'), two('Bolt'))).toEqual([]);
  });

  test('are the five most frequent at most', () => {
    const names = ['Acme', 'Bolt', 'Cusp', 'Dune', 'Echo', 'Fern'];
    const text = (list: string[]) => list.map(four).join('\n\n');
    expect(said(text(names), text(names.map((name) => `${name}x`)))).toHaveLength(5);
  });
});

describe('what is no word', () => {
  const said = (from: string, to: string) =>
    silentChangesInWords(ENGLISH_WORDS, compareMdx(from, to));

  test.each([
    ['One.', 'One.', null],
    ['One.', 'Two.', null],
    ['1. One.\n2. Two.', '3. One.\n4. Two.', 'Besides words: numbering in 2 places.'],
    ['**One** is one.', 'One is one.', 'Besides words: emphasis in 1 place.'],
    [
      '“One” is one.',
      '"One" is one.',
      'Besides words: quotation marks, dashes or spaces in 1 place.',
    ],
    [
      '[One](https://a.example/) is one.\n\n[Two](https://a.example/) is *two*.',
      '[One](https://b.example/) is one.\n\n[Two](https://b.example/) is two.',
      'Besides words: links in 2 places, emphasis in 1 place.',
    ],
  ])('%j, then %j', (from, to, words) => {
    expect(said(from, to)).toBe(words);
  });
});
